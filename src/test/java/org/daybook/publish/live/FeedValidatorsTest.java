package org.daybook.publish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.FeedDocument;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.publish.ContentFixture;
import org.daybook.site.FeedAddress;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A feed that is asked for again is sent again if something in it has changed, and only then. */
class FeedValidatorsTest {
  private static final String A = "= A\n:page-date: 2026-05-01\n:page-tags: Java\n";
  private static final String P = "= P\n:page-date: 2026-04-01\n";

  @RegisterExtension static final ContentFixture content = new ContentFixture();

  @TempDir Path work;

  private Instant now = Instant.parse("2026-06-03T10:00:00Z");
  private String form = "atom-1";
  private SnapshotFactory snapshots;

  /** The validators that a reader keeps of a response. */
  record Kept(String tag, Instant modified) {}

  @BeforeEach
  void twoSectionsAreKnown() {
    start();
    for (int i = 10; i < 41; i++) {
      content.write(
          "notes/n" + i + ".adoc", "= N\n:page-date: 2026-01-%02d\n".formatted(i % 31 + 1));
    }
    content.write("notes/a.adoc", A);
    content.write("projects/p.adoc", P);
    content.write("projects/q.adoc", P);
    content.publish();
  }

  @Test
  void anEditReachesTheFeedsThatHaveTheEntryAndNoOther() {
    List<Kept> others = kept("projects/atom.xml", "notes/atom-1.xml");
    List<Kept> own = kept("atom.xml", "notes/atom.xml", "tags/java/atom.xml");
    content.write("notes/a.adoc", A + "\nEdited within the same second.\n");

    assertThat(kept("projects/atom.xml", "notes/atom-1.xml")).isEqualTo(others);
    assertThatAllMoved(own, kept("atom.xml", "notes/atom.xml", "tags/java/atom.xml"));
  }

  @Test
  void anArchiveMovesWithItsOwnEntriesAlone() {
    List<Kept> archive = kept("notes/atom-1.xml");
    content.write("notes/z.adoc", "= Z\n:page-date: 2026-06-01\n");
    assertThat(kept("notes/atom-1.xml")).isEqualTo(archive);

    content.write("notes/n10.adoc", "= N\n:page-date: 2026-01-11\n\nEdited.\n");

    assertThatAllMoved(archive, kept("notes/atom-1.xml"));
  }

  @Test
  void whatFeedsDoNotShowMovesNone() {
    List<Kept> before = kept("atom.xml", "notes/atom.xml", "notes/atom-1.xml", "projects/atom.xml");
    content.write("about.adoc", "= About\n");
    content.write("projects/p.adoc", P + ":page-repository: https://example.org/\n");

    assertThat(kept("atom.xml", "notes/atom.xml", "notes/atom-1.xml", "projects/atom.xml"))
        .isEqualTo(before);
  }

  @Test
  void aRemovalMovesTheFeedsThatHadTheEntryForwardAndNoOther() throws IOException {
    List<Kept> notes = kept("notes/atom.xml", "notes/atom-1.xml");
    List<Kept> projects = kept("atom.xml", "projects/atom.xml");
    content.remove("projects/p.adoc");

    assertThat(kept("notes/atom.xml", "notes/atom-1.xml")).isEqualTo(notes);
    assertThatAllMoved(projects, kept("atom.xml", "projects/atom.xml"));
  }

  @Test
  void aRestartMovesNothing() throws IOException {
    content.remove("projects/p.adoc");
    List<Kept> before = kept("atom.xml", "notes/atom.xml", "notes/atom-1.xml", "projects/atom.xml");
    now = now.plusSeconds(3600);
    start();

    assertThat(kept("atom.xml", "notes/atom.xml", "notes/atom-1.xml", "projects/atom.xml"))
        .isEqualTo(before);
  }

  @Test
  void anotherFormOfTheDocumentsMovesAllOfTheirDates() {
    List<Kept> before = kept("atom.xml", "notes/atom-1.xml");
    form = "atom-2";
    start();

    assertThat(kept("atom.xml", "notes/atom-1.xml"))
        .extracting(Kept::modified)
        .containsOnly(before.get(0).modified().plusSeconds(1));
  }

  @Test
  void anEditWhileNothingRanMovesItsFeedsAlone() {
    List<Kept> notes = kept("notes/atom.xml", "notes/atom-1.xml");
    List<Kept> projects = kept("projects/atom.xml");
    start();
    content.write("projects/p.adoc", P + "\nEdited.\n");
    now = now.minusSeconds(3600);

    assertThat(kept("notes/atom.xml", "notes/atom-1.xml")).isEqualTo(notes);
    assertThatAllMoved(projects, kept("projects/atom.xml"));
  }

  private void start() {
    content.restart();
    snapshots = Snapshots.of(() -> new Viewer(now, false), work.resolve("feeds"), form);
  }

  private static void assertThatAllMoved(List<Kept> before, List<Kept> after) {
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).tag()).isNotEqualTo(before.get(i).tag());
      assertThat(after.get(i).modified()).isAfterOrEqualTo(before.get(i).modified().plusSeconds(1));
    }
  }

  private List<Kept> kept(String... paths) {
    Feeds feeds = snapshots.whole(content.publish(), Set.of()).feeds();
    FeedDocuments documents =
        new FeedDocuments(feeds, URI.create("https://notes.example/"), new SitePath("icon.svg"));
    return Stream.of(paths).map(path -> kept(document(documents, path))).toList();
  }

  private static FeedDocument document(FeedDocuments feeds, String path) {
    return feeds.at(FeedAddress.valueOf(path)).orElseThrow();
  }

  private static Kept kept(FeedDocument document) {
    return new Kept(document.fingerprint(), document.modified());
  }
}
