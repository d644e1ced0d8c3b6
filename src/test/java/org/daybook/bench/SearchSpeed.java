package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.search.Searcher;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Site;

/**
 * Measures search in this process: the time of answers, the size of the index, and its cost beside
 * a publication and beside an edit. Notes of the content folder are edited.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   org.daybook.bench.SearchSpeed FOLDER WORK
 * </pre>
 */
public final class SearchSpeed {
  private static final int EACH = 25;
  private static final int WARM_UP = 1;
  private static final int ROUNDS = 1;
  private static final int SUGGESTED = 8;

  private final Path content;
  private final SearchedFolder folder;
  private final Program self = new Program(ProcessHandle.current());

  private SearchSpeed(Path content, SearchedFolder folder) {
    this.content = content;
    this.folder = folder;
  }

  /** Measures a content folder; an empty work folder shows the cost of a first publication. */
  public static void main(String... arguments) throws IOException {
    Path content = Path.of(arguments[0]);
    SearchedFolder folder = new SearchedFolder(content, Path.of(arguments[1]));
    try (folder) {
      new SearchSpeed(content, folder).run();
    }
    // Readers that are open keep files that were merged.
    double source = size(content);
    double index = size(folder.indexed());
    print("source %.0f bytes, index %.0f bytes: %.2f", source, index, index / source);
  }

  private void run() throws IOException {
    double start = self.cpu();
    Site site = folder.publish();
    double published = self.cpu();
    Searcher searcher = folder.index(site);
    double indexed = self.cpu() - published;
    print(
        "%d entries, %d documents converted: %.1f CPU-s to publish, %.1f CPU-s to index",
        site.newest().size(), folder.converted(), published - start, indexed);
    List<NoteText> notes = site.newest().stream().map(NoteText::of).toList();
    List<KnownItem> items = new KnownItems(new NoteTexts(notes)).of(EACH);
    answers(searcher, items);
    new SearchEdits(content, folder, notes).run(site);
  }

  private static void answers(Searcher searcher, List<KnownItem> items) {
    rounds(searcher, items, WARM_UP);
    SearchTimes search = new SearchTimes(items.size() * ROUNDS);
    SearchTimes suggest = new SearchTimes(items.size() * ROUNDS);
    for (int round = 0; round < ROUNDS; round++) {
      for (KnownItem item : items) {
        search.run(() -> searcher.search(SearchQuery.parse(item.query()), 1));
        suggest.run(() -> searcher.suggest(item.query(), SUGGESTED));
      }
    }
    print("search: %s", search);
    print("suggest: %s", suggest);
    for (QueryKind kind : QueryKind.values()) {
      SearchTimes own = new SearchTimes(EACH);
      items.stream()
          .filter(item -> item.kind() == kind)
          .forEach(item -> own.run(() -> searcher.search(SearchQuery.parse(item.query()), 1)));
      print("search, %s: %s", kind.label(), own);
    }
  }

  private static void rounds(Searcher searcher, List<KnownItem> items, int rounds) {
    for (int round = 0; round < rounds; round++) {
      for (KnownItem item : items) {
        searcher.search(SearchQuery.parse(item.query()), 1);
        searcher.suggest(item.query(), SUGGESTED);
      }
    }
  }

  private static double size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(format + "%n", values);
  }
}
