package org.daybook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Stream;
import org.daybook.site.Asset;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that has a URL is hidden by the same attributes, and by a mistake never shown. */
class HiddenPagesTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @ParameterizedTest
  @ValueSource(
      strings = {":page-draft:", ":page-date: 2099-01-01", ":page-expires: 2000-01-01T00:00Z"})
  void aPageOfAnyKindIsHidden(String hidden) {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n");
    content.write("about.adoc", "= Secret\n" + hidden + "\n");
    content.write("notes/index.adoc", "= Secret\n" + hidden + "\n\nSecret.\n");
    content.write(
        "index.adoc",
        "= Secret\n:author: Secret\n:page-subtitle: Secret\n" + hidden + "\n\nSecret.\n");

    Site site = visible();
    assertThat(site.page(new SitePath("about/"))).isEmpty();
    assertThat(site.sections()).extracting(s -> s.title().text()).containsExactly("Notes");
    assertThat(site.info().title().text()).isEqualTo("Daybook");
    assertThat(site.newest().get(0).authors()).extracting(a -> a.name()).containsExactly("Daybook");
    assertThat(site.home().text().page().isBlank()).isTrue();
  }

  @Test
  void aHiddenHomeKeepsTheFeedIds() {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n");
    String id = content.entry("notes/a/").id();
    content.write("index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n:page-draft:\n");

    assertThat(visible().newest().get(0).id()).isEqualTo(id);
    assertThat(visible().info().id()).isEqualTo("tag:notes.example.org,2026:");
  }

  @Test
  void draftsOfIndexesReplaceNothing() {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n");
    Site before = visible();
    content.write("_drafts/index.adoc", "= Secret\n:page-id: urn:secret:\n\nSecret.\n");
    content.write("_drafts/notes/index.adoc", "= Secret\n:page-layout: board\n");
    content.write("notes/_drafts/index.adoc", "= Secret\n:page-feed: none\n");

    assertThat(visible().fingerprint()).isEqualTo(before.fingerprint());
  }

  @Test
  void aDraftOfAHomeThatIsMissingIsNoHome() throws IOException {
    content.remove("index.adoc");
    content.write("_drafts/index.adoc", "= Secret\n:page-id: urn:secret:\n\nSecret.\n");

    assertThat(visible().home().title().text()).isEqualTo("Daybook");
    assertThat(visible().info().id()).startsWith("urn:uuid:");
    Site preview = content.publish().site().visibleTo(new Viewer(content.now(), true));
    assertThat(preview.home().title().text()).isEqualTo("Secret");
  }

  @Test
  void aSectionOfDraftsAloneIsHidden() {
    content.write("secret/a.adoc", "= A\n:page-date: 2026-03-01\n:page-draft:\n");

    assertThat(visible().sections()).extracting(s -> s.title().text()).containsExactly("Notes");
    assertThat(visible().info().navigation()).containsExactly(new SitePath("notes/"));
  }

  @Test
  void anUnlistedPageAndSectionAreInNoNavigation() {
    content.write("about.adoc", "= About\n:page-unlisted:\n");
    content.write("notes/index.adoc", "= Notes\n:page-unlisted:\n");

    assertThat(visible().info().navigation()).isEmpty();
    assertThat(visible().page(new SitePath("about/"))).isPresent();
    assertThat(visible().section(new SitePath("notes/"))).isPresent();
  }

  @Test
  void aDraftWhoseLinesEndInCarriageReturnsIsHidden() {
    content.write("notes/a.adoc", "= A\r:page-date: 2026-03-01\r:page-draft:\r\rText.\r");

    assertThat(content.publish().site().newest()).hasSize(1);
    assertThat(visible().newest()).isEmpty();
  }

  @Test
  void aFolderNamedLikeDraftsIsNone() {
    content.write("my_drafts/a.adoc", "= A\n:page-date: 2026-03-01\n");

    assertThat(visible().newest()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "notes/plan/index.adoc, ''",
    "notes/2026-03-01-plan/index.adoc, ''",
    "notes/plan/index.adoc, ':page-slug: other'",
    "notes/2026/plan/index.adoc, ''",
    "plan/index.adoc, ''"
  })
  void filesInTheFolderOfAHiddenPageAreHidden(String source, String slug) {
    String folder = source.replace("index.adoc", "");
    content.write(source, "= A\n:page-date: 2026-03-01\n:page-draft:\n" + slug + "\n");
    content.write(folder + "x.png", "secret");
    content.write(folder + "deep/x.png", "secret");

    assertThat(files(visible())).isEmpty();
    assertThat(files(content.publish().site())).hasSize(2);
  }

  @Test
  void filesOfAnEntryBelowAHiddenOneAreItsOwn() {
    content.write("notes/a/index.adoc", "= A\n:page-date: 2026-03-01\n:page-draft:\n");
    content.write("notes/a/b/index.adoc", "= B\n:page-date: 2026-03-01\n");
    content.write("notes/a/x.png", "secret");
    content.write("notes/a/b/x.png", "shown");

    assertThat(files(visible())).containsExactly("notes/a/b/x.png");
  }

  @Test
  void filesThatEntriesShowDoNotDisappearWithTheIndexOfTheirSection() {
    content.write("notes/index.adoc", "= Notes\n:page-draft:\n");
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n\nimage::x.png[]\n");
    content.write("notes/x.png", "shown");
    content.write("notes/y.png", "secret");

    assertThat(files(visible())).containsExactly("notes/x.png");
  }

  @Test
  void filesOfDraftsAreSeenInPreviewOnly() {
    content.write("notes/_drafts/x.png", "secret");

    assertThat(files(visible())).isEmpty();
    assertThat(files(content.publish().site())).containsExactly("notes/_drafts/x.png");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= A\n:page-date: 2026-13-41\n:page-draft:\n",
        ":page-draft:\n\nNo title.\n",
        "---\ntitle: [\ndraft: true\n---\n",
        "---\n'draft': yes\n date: x\n---\n= A\n",
        "= A\n:page-draft:\n:page-date: 2026-03-01\n\n\u00e9",
        "---\n{title: A, draft: true, date: x}\n---\n",
        "= A\ninclude::/_partials/hidden.adoc[]\n:page-date: x\n",
        "\u00fe\u00ff\0=\0 \0A\0\n\0:\0p\0a\0g\0e\0-\0d\0r\0a\0f\0t\0:\0\n",
        "= A\n:lang: deutsch\n:page-expires: 2001-01-01\n",
        "= A\n:lang: deutsch\n:page-date: 2099-01-01\n"
      })
  void anEditThatHidesHidesEvenIfItIsWrong(String edit) throws IOException {
    content.write("notes/a/index.adoc", "= A\n:page-date: 2026-03-01\n\nText.\n");
    content.write("notes/a/x.png", "secret");
    content.write("about.adoc", "= About\n");
    content.write("_partials/hidden.adoc", ":page-draft:\n");
    assertThat(visible().newest()).hasSize(1);

    for (String file : new String[] {"notes/a/index.adoc", "about.adoc"}) {
      Files.write(
          content.folder().resolve(file),
          edit.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    assertThat(visible().newest()).isEmpty();
    assertThat(visible().page(new SitePath("about/"))).isEmpty();
    assertThat(files(visible())).isEmpty();
    content.restart();
    assertThat(visible().newest()).isEmpty();
    assertThat(content.diagnostics()).isNotEmpty();
  }

  @Test
  void aTextThatOnlySpeaksOfDraftsIsNotHiddenByAMistake() {
    content.write("notes/a.adoc", "= A\n:page-date: 2026-03-01\n\nText.\n");
    content.publish();
    content.write(
        "notes/a.adoc", "= A\n:page-date: x\n:page-draft: false\n\n----\n:page-draft:\n----\n");

    assertThat(visible().newest()).hasSize(1);
  }

  private static Stream<String> files(Site site) {
    return site.assets().map(Asset::source).filter(source -> !source.endsWith(".adoc"));
  }

  private static Site visible() {
    return content.publish().site().visibleTo(new Viewer(content.now(), false));
  }
}
