package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.search.SearchResult;
import org.daybook.search.Searcher;
import org.daybook.search.query.SearchQuery;

/**
 * Asks the search for entries by what readers remember of them, and prints the mean reciprocal rank
 * of each kind of query: 1 if each entry comes first, 0 if none is among the first ten. Prints the
 * queries whose entry does not come first, too, and writes entries and queries as JSON.
 *
 * <pre>
 * java -cp target/test-classes:target/classes:$(cat target/classpath) \
 *   org.daybook.bench.SearchQuality FOLDER WORK
 * </pre>
 */
public final class SearchQuality {
  private static final int EACH = 25;

  private record Answer(KnownItem item, int rank, SearchResult result) {
    double reciprocal() {
      return rank == 0 ? 0 : 1.0 / rank;
    }
  }

  private SearchQuality() {}

  /** Measures a content folder; the work folder keeps its documents for the next run. */
  public static void main(String... arguments) throws IOException {
    Path work = Path.of(arguments[1]);
    try (SearchedFolder folder = new SearchedFolder(Path.of(arguments[0]), work)) {
      Searcher searcher = folder.index(folder.publish());
      List<NoteText> notes = searcher.site().newest().stream().map(NoteText::of).toList();
      List<KnownItem> items = new KnownItems(new NoteTexts(notes)).of(EACH);
      new KnownItemFiles(work.resolve("known-items")).write(notes, items);
      List<Answer> answers = items.stream().map(item -> answer(searcher, item)).toList();
      System.out.printf("%d entries%n", notes.size());
      print(answers);
    }
  }

  private static Answer answer(Searcher searcher, KnownItem item) {
    SearchResult result = searcher.search(SearchQuery.parse(item.query()), 1);
    int rank = paths(result).indexOf(item.path()) + 1;
    return new Answer(item, rank, result);
  }

  private static List<String> paths(SearchResult result) {
    return result.hits().stream().map(hit -> hit.entry().path().value()).toList();
  }

  private static void print(List<Answer> answers) {
    System.out.printf("%-20s %7s %5s %5s %5s%n", "kind", "queries", "MRR", "first", "none");
    for (QueryKind kind : QueryKind.values()) {
      print(kind.label(), answers.stream().filter(a -> a.item().kind() == kind).toList());
    }
    print("all", answers);
    for (Answer answer : answers) {
      if (answer.rank() != 1) {
        List<String> first = new ArrayList<>(paths(answer.result()));
        System.out.printf(
            "%s, rank %d of %d (%s): %s -> %s; first %s%n",
            answer.item().kind().label(),
            answer.rank(),
            answer.result().total(),
            answer.result().match(),
            answer.item().query(),
            answer.item().path(),
            first.subList(0, Math.min(2, first.size())));
      }
    }
  }

  private static void print(String kind, List<Answer> answers) {
    System.out.printf(
        "%-20s %7d %5.3f %5d %5d%n",
        kind,
        answers.size(),
        answers.stream().mapToDouble(Answer::reciprocal).average().orElse(0),
        answers.stream().filter(answer -> answer.rank() == 1).count(),
        answers.stream().filter(answer -> answer.rank() == 0).count());
  }
}
