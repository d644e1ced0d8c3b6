package org.daybook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybook.search.Hit;
import org.daybook.search.SearchResult;
import org.daybook.search.Searcher;
import org.daybook.search.Snippet;
import org.daybook.search.query.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * The results of a search for a terminal.
 *
 * @param hits the best of them, the best first
 * @param total how many there are
 * @param suggestion another query that may be meant, or null
 */
record SearchReport(List<Hit> hits, int total, @Nullable String suggestion) {
  /** The characters that a terminal would obey and not show. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\s]+");

  /**
   * The results of a query.
   *
   * @param most the largest number of results
   */
  static SearchReport of(Searcher searcher, SearchQuery query, int most) {
    SearchResult result = searcher.search(query, 1);
    List<Hit> hits = new ArrayList<>(result.hits());
    for (int page = 2; page <= result.pages() && hits.size() < most; page++) {
      hits.addAll(searcher.search(query, page).hits());
    }
    List<Hit> shown = List.copyOf(hits.subList(0, Math.min(most, hits.size())));
    return new SearchReport(shown, result.total(), result.suggestion());
  }

  /** Says whether nothing is found. */
  boolean isEmpty() {
    return hits.isEmpty();
  }

  /** A block of lines for each result, and a last line if there is more to say. */
  String text() {
    String blocks = hits.stream().map(SearchReport::block).collect(Collectors.joining("\n"));
    return blocks + rest() + (suggestion == null ? "" : line("Did you mean: " + suggestion));
  }

  private String rest() {
    return total > hits.size() ? "\n" + line("%d of %d entries".formatted(hits.size(), total)) : "";
  }

  private static String block(Hit hit) {
    Snippet snippet = hit.snippet();
    String text = snippet.runs().stream().map(Snippet.Run::text).collect(Collectors.joining());
    String place = snippet.heading().isEmpty() ? "" : snippet.heading() + ": ";
    return line(hit.entry().page().source())
        + line(hit.entry().title().text())
        + (text.isBlank() ? "" : "  " + line(place + text));
  }

  private static String line(String text) {
    return CONTROLS.matcher(text).replaceAll(" ").strip() + "\n";
  }
}
