package org.daybook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.InProcessSite;
import org.daybook.InProcessSite.Response;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.publish.live.PublishedFolder;
import org.daybook.testing.Content;
import org.daybook.testing.faults.Fault;
import org.daybook.testing.faults.Faults;
import org.daybook.testing.faults.FaultyFileSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A publication during which any one operation of the file system fails: content and work folder
 * are on it. Nothing that was published is lost by it, and the next publication is complete.
 */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class FaultsTest {
  private static final Path JARS = Path.of(System.getProperty("renderer", "target/renderer"));
  private static final int MOST = 2_000;
  private static final Pattern REMEMBERED =
      Pattern.compile("<(?:id|published|updated)>[^<]*|<at:deleted-entry[^>]* ref=\"[^\"]*");
  private static final List<String> PAGES =
      List.of("", "notes/", "notes/kept/", "notes/kept/a.png", "tags/java/", "sitemap.xml");

  private static Renderer renderer;

  @TempDir static Path work;

  private final Faults faults = new Faults();
  private final FaultyFileSystem files = new FaultyFileSystem(faults);

  @BeforeAll
  static void startTheRenderer() throws IOException {
    renderer = Renderer.process(JARS, work, Renderer.Limits.DEFAULT);
  }

  @AfterAll
  static void stopTheRenderer() {
    renderer.close();
  }

  @ParameterizedTest
  @EnumSource
  void anyOneOperationThatFailsCostsOnePublication(Fault fault) throws IOException {
    List<String> undisturbed = feedAfter(fault, MOST);
    int n = 0;
    do {
      n++;
      assertThat(feedAfter(fault, n))
          .as("%s at operation %d, %s", fault, n, faults.where())
          .isEqualTo(undisturbed);
    } while (!faults.where().isEmpty() && n < MOST);

    assertThat(n).isBetween(2, MOST - 1);
  }

  /** The feed as subscribers see it after a publication with a fault, one without, and a start. */
  private List<String> feedAfter(Fault fault, int n) throws IOException {
    Path folder = Files.createTempDirectory(work, "site");
    Content content = new Content(Files.createDirectory(folder.resolve("content")));
    try (PublishedFolder site = open(folder)) {
      InProcessSite served = new InProcessSite(site::feeds, site::inspection);
      writeAndPublish(content, site);

      faults.begin(fault, n);
      publishInSpiteOf(site);
      faults.end();
      assertThatNothingIsLost(served, n);

      site.publish();
      assertThat(served.get("notes/kept/").text()).contains("Edited.");
      assertThat(served.get("notes/new/").text()).contains("New.");
      assertThat(served.get("notes/late/").status()).isEqualTo(404);
      List<String> feed = remembered(served);
      assertThat(afterAStart(folder)).as("after a start; %s", faults.where()).isEqualTo(feed);
      return feed;
    }
  }

  private static void writeAndPublish(Content content, PublishedFolder site) throws IOException {
    String date = "\n:page-date: 2026-01-02\n:page-tags: java\n\n";
    content
        .with("index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n:author: Ed\n")
        .with("notes/index.adoc", "= Notes\n")
        .with("notes/kept.adoc", "= Kept" + date + "Text.\n")
        .with("notes/kept/a.png", "bytes")
        .with("notes/gone.adoc", "= Gone" + date + "Text.\n")
        .with("notes/late.adoc", "= Late" + date + "Text.\n");
    site.publish();
    content.without("notes/gone.adoc");
    site.publish();
    content
        .without("notes/late.adoc")
        .with("notes/kept.adoc", "= Kept" + date + "Edited.\n")
        .with("notes/new.adoc", "= New" + date + "New.\n");
  }

  // A site keeps what is published, and looks again.
  private static void publishInSpiteOf(PublishedFolder site) {
    try {
      site.publish();
    } catch (IOException | RuntimeException e) {
      assertThat(e).isNotNull();
    }
  }

  private void assertThatNothingIsLost(InProcessSite served, int n) {
    for (String page : PAGES) {
      Response response = served.get(page);
      // A file that cannot be read in full is not sent, until it can.
      int most = page.endsWith(".png") ? 503 : 404;
      assertThat(response.status())
          .as("%s, n = %d, %s", page, n, faults.where())
          .isLessThanOrEqualTo(most);
    }
    assertThat(served.get("atom.xml").text())
        .as("n = %d, %s", n, faults.where())
        .contains("ref=\"tag:notes.example.org,2026:notes/gone/\"");
  }

  private List<String> afterAStart(Path folder) throws IOException {
    try (PublishedFolder site = open(folder)) {
      site.publish();
      return remembered(new InProcessSite(site::feeds, site::inspection));
    }
  }

  private static List<String> remembered(InProcessSite served) {
    String feed = served.get("atom.xml").text();
    // The feed's own date moves with each change; a new entry has the date of its first
    // publication.
    String entries =
        feed.replaceFirst("<updated>[^<]*", "")
            .replaceFirst("(<id>[^<]*notes/new/</id>\\s*)<updated>[^<]*", "$1");
    return REMEMBERED.matcher(entries).results().map(MatchResult::group).toList();
  }

  private PublishedFolder open(Path folder) {
    Path root = files.of(folder);
    Converter converter = new Converter(renderer, root.resolve("store"), AuthorTrust.TRUSTED);
    return new PublishedFolder(
        root.resolve("content"), root.resolve("feeds"), converter, folder.toString());
  }
}
