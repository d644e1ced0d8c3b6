package org.daybook.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.daybook.site.Asset;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of an entry, for those who want to see how it is written. */
class EntrySourceTest {
  private static final String QUEUE = "= Queue\n:page-date: 2026-05-01\n\nWaits. // not for ever\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  void sourceIsTheFilesBytesBelowTheEntry() throws IOException {
    content.write("notes/2026-05-01-queue.adoc", QUEUE);
    content.write("notes/stack/index.adoc", "= Stack\n:page-date: 2026-05-02\n");

    assertThat(text(asset("notes/queue/source.adoc"))).isEqualTo(QUEUE);
    assertThat(text(asset("notes/stack/source.adoc"))).startsWith("= Stack\n");
  }

  @Test
  void sourceOfAHiddenEntryIsHidden() {
    content.write("notes/queue.adoc", QUEUE.replace("\n\n", "\n:page-draft:\n\n"));
    Site all = content.publish().site();
    Site seen = all.visibleTo(new Viewer(Instant.parse("2026-06-01T00:00:00Z"), false));
    SitePath source = new SitePath("notes/queue/source.adoc");

    assertThat(all.asset(source)).isPresent();
    assertThat(seen.asset(source)).isEmpty();
    assertThat(seen.links().assetFrom("notes/queue.adoc")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textThatIsNotPublishedHasNoSourceEither(boolean restart) {
    SitePath source = new SitePath("notes/queue/source.adoc");
    content.write("notes/queue.adoc", QUEUE);
    content.write("notes/stack.adoc", "= Stack\n:page-date: 2026-05-02\n");
    assertThat(content.publish().site().asset(source)).isPresent();

    content.write("notes/queue.adoc", QUEUE.replace("2026-05-01", "soon") + "Not yet said.\n");
    if (restart) {
      content.restart();
    }

    assertThat(content.entry("notes/queue/").text().page().markup()).contains("Waits.");
    assertThat(content.publish().site().asset(source)).isEmpty();
    content.write("notes/queue.adoc", QUEUE + "Now said.\n");
    assertThat(content.publish().site().asset(source)).isPresent();
  }

  @Test
  void linkToAFileLeadsToItsPageNotToItsSource() {
    content.write("notes/queue.adoc", QUEUE);
    content.write(
        "notes/stack.adoc", "= Stack\n:page-date: 2026-05-02\n\nSee xref:queue.adoc[queues].\n");
    Site site = content.publish().site();

    assertThat(
            site.links().in(content.entry("notes/stack/").text().page(), SitePath::value).markup())
        .contains("<a href=\"notes/queue/\">queues</a>");
  }

  private static Asset asset(String path) {
    return content.publish().site().asset(new SitePath(path)).orElseThrow();
  }

  private static String text(Asset asset) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    asset.bytes().write(out, 0, asset.bytes().size());
    return out.toString(UTF_8);
  }
}
