package org.daybook.publish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.daybook.feed.Feeds;
import org.daybook.publish.ContentFixture;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.source.ContentFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A page that its author hides while many others change. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HidingTest {
  private static final int OTHERS = 60;

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @Test
  void aPageIsHiddenBeforeTheOthersAreConverted() throws Exception {
    content.write("notes/secret.adoc", note("Secret", ""));
    writeOthers("Before");
    try (LiveSite live = live()) {
      until(live, site -> site.newest().size() == OTHERS + 1);

      writeOthers("After");
      content.write("notes/secret.adoc", note("Secret", ":page-draft:\n"));
      Site hidden = until(live, site -> titles(site, "Secret") == 0);
      Site last = until(live, site -> titles(site, "After") == OTHERS);

      assertThat(titles(hidden, "Before")).isPositive();
      assertThat(titles(last, "Secret")).isZero();
    }
  }

  private static LiveSite live() {
    LiveSite live =
        new LiveSite(
            new ContentFolder(content.folder(), content::now),
            content.publisher(),
            Snapshots.of(
                () -> new Viewer(content.now(), false),
                content.folder().resolveSibling("feeds"),
                ""),
            new LiveSite.Timing(Duration.ofMillis(20), Duration.ofMinutes(10)));
    live.start();
    return live;
  }

  private static Site until(LiveSite live, Predicate<Site> expected) throws InterruptedException {
    while (true) {
      List<Site> seen = live.feeds().map(Feeds::site).filter(expected).stream().toList();
      if (!seen.isEmpty()) {
        return seen.get(0);
      }
      TimeUnit.MILLISECONDS.sleep(1);
    }
  }

  private static void writeOthers(String title) throws IOException {
    for (int n = 0; n < OTHERS; n++) {
      content.write("notes/" + n + ".adoc", note(title, ""));
    }
  }

  private static String note(String title, String attributes) {
    return "= " + title + "\n:page-date: 2026-05-01\n" + attributes + "\nText.\n";
  }

  private static long titles(Site site, String title) {
    return site.newest().stream().filter(e -> e.title().markup().equals(title)).count();
  }
}
