package org.daybook.html.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.html.PageContext;
import org.daybook.html.PageFields;
import org.daybook.search.Hit;
import org.daybook.search.Snippet;
import org.daybook.search.query.SearchQuery;
import org.daybook.search.query.SearchQuery.Clause;
import org.daybook.site.Entry;
import org.daybook.site.Section;

/**
 * A result.
 *
 * @param hit the entry, and the place where it was found
 * @param section the section of the entry
 * @param query the query that found it
 */
public record HitView(Hit hit, Section section, SearchQuery query) {
  private static final int WORDS = 8;
  private static final int LONGEST = 40;

  /** The entry. */
  public Entry entry() {
    return hit.entry();
  }

  /** The place where it was found. */
  public Snippet snippet() {
    return hit.snippet();
  }

  /** The reference to it, with the words that shall be marked there. */
  public String href(PageContext place) {
    String words = words();
    String query = words.isEmpty() ? "" : "?h=" + QueryLink.encoded(words);
    return place.to(entry().path()) + query;
  }

  /** The reference to the heading above the snippet. */
  public String toHeading(PageContext place) {
    return href(place) + "#" + QueryLink.encoded(snippet().anchor());
  }

  void writeTo(PageFields fields) {
    fields.rows(List.of(entry())).link(section.page());
    fields.text(snippet().anchor()).text(snippet().heading()).text("" + snippet().code());
    fields.number(snippet().runs().size());
    snippet().runs().forEach(run -> fields.text(run.text()).text("" + run.marked()));
  }

  /** The words as the text has them, then as the reader typed them. */
  private String words() {
    Stream<String> marked =
        snippet().runs().stream().filter(Snippet.Run::marked).map(Snippet.Run::text);
    Stream<String> typed = query.wanted().stream().map(Clause::text);
    return Stream.concat(marked, typed)
        .flatMap(text -> Stream.of(text.strip().split("\\s+")))
        .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .distinct()
        .limit(WORDS)
        .collect(Collectors.joining(" "));
  }
}
