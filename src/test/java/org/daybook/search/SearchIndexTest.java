package org.daybook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.daybook.document.Html;
import org.daybook.document.TextChangedException;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {
  private static final Viewer ANYBODY = new Viewer(Instant.parse("2026-11-01T00:00:00Z"), false);

  @TempDir Path folder;

  @Test
  void editIsFoundWithTheSnapshotThatShowsIt() {
    try (SearchedNotes notes = new SearchedNotes(folder, Sites.of(saying("a", "kafka")))) {
      Searcher before = notes.searcher();

      notes.follow(Sites.of(saying("a", "pulsar")));

      assertThat(notes.find("pulsar")).containsExactly("notes/a/");
      assertThat(notes.find("kafka")).isEmpty();
      assertThat(find(before, "kafka")).containsExactly("notes/a/");
      assertThat(find(before, "pulsar")).isEmpty();
    }
  }

  @Test
  void entryThatIsRemovedRenamedOrHiddenIsNotFound() {
    try (SearchedNotes notes =
        new SearchedNotes(folder, visible(saying("a", "kafka"), saying("b", "kafka")))) {
      notes.follow(visible(saying("c", "kafka"), saying("b", "kafka").draft()));

      assertThat(notes.find("kafka")).containsExactly("notes/c/");
    }
  }

  @Test
  void entriesThatAreHiddenOrWereOnceSeenChangeNoByteOfAnAnswer() {
    Note[] hidden = {
      saying("h1", "kafka kafka topic").draft(),
      saying("h2", "kafka retention").unlisted(),
      saying("h3", "kafkaesque").published("2027-01-01T00:00:00Z"),
    };
    Note[] seen = {saying("a", "kafka topic and partition"), saying("b", "kafka consumer")};
    try (SearchedNotes plain = new SearchedNotes(folder.resolve("1"), visible(seen));
        SearchedNotes other =
            new SearchedNotes(
                folder.resolve("2"),
                visible(saying("h1", "kafka kafka topic"), saying("h4", "kafkae"), seen[0]))) {
      other.follow(visible(Stream.of(seen, hidden).flatMap(Stream::of).toArray(Note[]::new)));

      for (String query :
          List.of("kafka", "kafka topic", "kafkae", "topic partition", "retention", "year:2026")) {
        SearchResult expected = plain.search(query);
        assertThat(other.search(query)).as(query).isEqualTo(expected);
        assertThat(other.searcher().suggest(query, 9))
            .isEqualTo(plain.searcher().suggest(query, 9));
      }
    }
  }

  @Test
  void restartReadsNoTextOfAnEntryThatIsInTheIndex() {
    Site site = Sites.of(saying("a", "kafka"));
    try (SearchedNotes notes = new SearchedNotes(folder, site)) {
      settle(notes.index());
    }
    Note same = Note.at("notes/a/").saying(Texts.unread(site.newest().get(0).text().digest()));

    try (SearchedNotes again = new SearchedNotes(folder, Sites.of(same))) {
      assertThat(again.searcher().newest(SearchQuery.parse("kafka"), 9)).hasSize(1);
    }
  }

  @Test
  void interruptCostsNothingThatWasSaved() {
    Site site = Sites.of(saying("a", "kafka"));
    try (SearchedNotes notes = new SearchedNotes(folder, site)) {
      settle(notes.index());
      Thread.currentThread().interrupt();
      notes.follow(Sites.of(saying("a", "kafka"), saying("b", "kafka")));
      notes.index().proceed();
      assertThat(Thread.interrupted()).isTrue();
    }
    Note same = Note.at("notes/a/").saying(Texts.unread(site.newest().get(0).text().digest()));

    try (SearchedNotes again = new SearchedNotes(folder, Sites.of(same))) {
      assertThat(again.searcher().newest(SearchQuery.parse("kafka"), 9)).hasSize(1);
    }
  }

  @Test
  void restartThatShowsPartsOfTheSiteFirstKeepsTheIndexOfTheWhole() {
    Note[] all = {saying("a", "kafka"), saying("b", "kafka"), saying("c", "kafka")};
    try (SearchedNotes notes = new SearchedNotes(folder, Sites.of(all))) {
      settle(notes.index());
    }
    Note[] unread =
        Sites.of(all).newest().stream()
            .map(entry -> Note.at(entry.path().value()).saying(Texts.unread(entry.text().digest())))
            .toArray(Note[]::new);

    try (SearchIndex again = new SearchIndex(folder)) {
      Searcher growing = again.followPart(Sites.of(unread[0]));
      assertThat(growing.pending()).isEqualTo(1);
      assertThat(again.proceed()).isEmpty();
      assertThat(again.follow(Sites.of(unread)).newest(SearchQuery.parse("kafka"), 9)).hasSize(3);
    }
  }

  @Test
  void restartFindsWhatHasChangedMeanwhile() {
    try (SearchedNotes notes =
        new SearchedNotes(folder, Sites.of(saying("a", "kafka"), saying("b", "kafka")))) {
      settle(notes.index());
    }

    try (SearchedNotes again =
        new SearchedNotes(folder, Sites.of(saying("a", "pulsar"), saying("c", "kafka")))) {
      assertThat(again.find("kafka")).containsExactly("notes/c/");
      assertThat(again.find("pulsar")).containsExactly("notes/a/");
    }
  }

  @Test
  void everyDamagedFileIsMadeAgain() throws IOException {
    Site site = Sites.of(saying("a", "kafka"), saying("b", "pulsar"));
    try (SearchedNotes notes = new SearchedNotes(folder.resolve("index"), site)) {
      settle(notes.index());
    }
    List<Path> files = files(folder.resolve("index"));
    assertThat(files).hasSizeGreaterThan(2);
    for (Path file : files) {
      byte[] good = Files.readAllBytes(file);
      byte[] bad = good.clone();
      if (bad.length > 0) {
        bad[bad.length / 2] ^= 0x55;
        Files.write(file, bad);
        try (SearchedNotes again = new SearchedNotes(folder.resolve("index"), site)) {
          assertThat(again.find("kafka")).as("%s", file).containsExactly("notes/a/");
          settle(again.index());
        }
        restore(file, good);
      }
    }
  }

  @Test
  void indexThatIsDamagedWhileItIsUsedIsMadeAgain() throws IOException {
    Path index = folder.resolve("index");
    List<Note> all = new ArrayList<>();
    for (int n = 0; n < 500; n++) {
      all.add(saying("n" + n, "kafka word" + n));
    }
    try (SearchedNotes notes = new SearchedNotes(index, Sites.of(all.toArray(Note[]::new)))) {
      settle(notes.index());
      for (Path file : files(index)) {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, (byte) 0x55);
        Files.write(file, bytes, StandardOpenOption.WRITE);
      }

      assertThatThrownBy(() -> notes.search("word7"))
          .isInstanceOf(SearchUnavailableException.class);

      assertThat(find(settle(notes.index()), "\"word7\"")).containsExactly("notes/n7/");
    }
  }

  @Test
  void entryWhoseTextCannotBeIndexedCostsOnlyItsText() {
    Note gone =
        Note.at("notes/gone/")
            .titled("Kafka")
            .saying(
                Texts.of(
                    "x",
                    () -> {
                      throw new TextChangedException("notes/gone.adoc");
                    }));
    Note huge = Note.at("notes/huge/").titled("Pulsar " + "word ".repeat(20_000));
    try (SearchedNotes notes =
        new SearchedNotes(folder, Sites.of(gone, huge, saying("a", "kafka pulsar")))) {
      assertThat(notes.find("kafka")).containsExactlyInAnyOrder("notes/gone/", "notes/a/");
      assertThat(notes.find("pulsar")).containsExactlyInAnyOrder("notes/huge/", "notes/a/");
    }
  }

  @Test
  void indexOfAnotherVersionIsMadeAgain() throws IOException {
    Path index = folder.resolve("index");
    Site site = Sites.of(saying("a", "kafka"));
    try (SearchedNotes notes = new SearchedNotes(index, site)) {
      settle(notes.index());
    }
    try (Directory directory = new MMapDirectory(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(null))) {
      writer.setLiveCommitData(Map.of("version", "0").entrySet());
    }
    String digest = site.newest().get(0).text().digest();
    Note same = Note.at("notes/a/").saying(Texts.of(digest, () -> new Html("<p>pulsar</p>")));

    try (SearchedNotes again = new SearchedNotes(index, Sites.of(same))) {
      assertThat(again.find("pulsar")).containsExactly("notes/a/");
    }
  }

  @Test
  void twoProcessesWithOneFolderHaveAnIndexEach() {
    Site one = Sites.of(saying("a", "kafka"));
    Site two = Sites.of(saying("b", "kafka"));
    try (SearchedNotes first = new SearchedNotes(folder.resolve("index"), one);
        SearchedNotes second = new SearchedNotes(folder.resolve("index"), two)) {
      assertThat(first.find("kafka")).containsExactly("notes/a/");
      assertThat(second.find("kafka")).containsExactly("notes/b/");
    }
  }

  @Test
  void manyEntriesAreFoundByAndByAndNoneThatIsGone() {
    IntFunction<Note> note = n -> saying("n" + n, ("word" + n + " same ").repeat(400));
    Site site = Sites.of(IntStream.range(0, 3000).mapToObj(note).toArray(Note[]::new));
    Site fewer = Sites.of(IntStream.range(1500, 3000).mapToObj(note).toArray(Note[]::new));
    try (SearchedNotes notes = new SearchedNotes(folder, site)) {
      SearchResult early = notes.search("same");
      assertThat(early.total() + early.pending()).isEqualTo(3000);

      notes.follow(fewer);
      SearchResult later = notes.search("same");
      assertThat(later.total() + later.pending()).isEqualTo(1500);

      Searcher last = settle(notes.index());
      assertThat(find(last == null ? notes.searcher() : last, "\"word1499\"")).isEmpty();
      assertThat(find(last == null ? notes.searcher() : last, "word1500"))
          .containsExactly("notes/n1500/");
    }
  }

  @Test
  void manyEditsLeaveFewFiles() throws IOException {
    try (SearchedNotes notes = new SearchedNotes(folder, Sites.of(saying("a", "kafka")))) {
      for (int edit = 0; edit < 200; edit++) {
        notes.follow(Sites.of(saying("a", "kafka" + edit)));
        settle(notes.index());
      }

      assertThat(notes.find("kafka199")).hasSize(1);
    }
    assertThat(files(folder)).hasSizeLessThan(80);
  }

  @Test
  void frameThatChangesMakesItsWordsBeFound() {
    String text = "<h2 id=\"c\">Costs</h2><p>Latency.</p>";
    Note note = Note.at("notes/a/").saying(text);
    try (SearchedNotes notes = new SearchedNotes(folder, Sites.of(note))) {
      assertThat(notes.find("in:costs latency")).isEmpty();

      notes.follow(Sites.of(SectionBuilder.at("notes/").framed(List.of("Costs")).of(note)));

      assertThat(notes.find("in:costs latency")).containsExactly("notes/a/");
    }
  }

  /** Has everything indexed and written; the last searcher that finds more, if there was one. */
  private static Searcher settle(SearchIndex index) {
    Searcher last = null;
    for (int slice = 0; slice < 1000; slice++) {
      Searcher next = index.proceed().orElse(null);
      if (next == null && !index.isBehind()) {
        return last;
      }
      last = next == null ? last : next;
    }
    throw new AssertionError("indexing does not end");
  }

  private static void restore(Path file, byte[] good) throws IOException {
    if (Files.exists(file)) {
      Files.write(file, good);
    }
  }

  private static List<Path> files(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      return files.toList();
    }
  }

  private static List<String> find(Searcher searcher, String query) {
    return searcher.search(SearchQuery.parse(query), 1).hits().stream()
        .map(hit -> hit.entry().path().value())
        .toList();
  }

  private static Note saying(String name, String words) {
    return Note.at("notes/" + name + "/").saying("<p>" + words + "</p>");
  }

  private static Site visible(Note... notes) {
    return Sites.of(notes).visibleTo(ANYBODY);
  }
}
