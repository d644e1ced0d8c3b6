package org.daybook.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.document.Shortened;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.query.SearchQuery.Clause;
import org.daybook.search.query.SearchQuery.Dates;
import org.daybook.site.Slug;

/** Reads a query. Nothing that is typed is an error. */
final class QueryParser {
  private static final int LONGEST = 400;
  private static final int MOST = 16;

  /** Quotation marks, as keyboards and word processors have them. */
  private static final String QUOTES =
      "\"\u201c\u201d\u201e\u00ab\u00bb\uff02\u300c\u300d\u300e\u300f";

  /**
   * A minus sign, a word with a colon, and a phrase or a word, of which the last alone is needed.
   */
  private static final Pattern PART =
      Pattern.compile(
          "(-(?!-))?(?:(\\w{2,9})[:\uff1a])?(?:[%1$s]([^%1$s]*)[%1$s]?|([^\\p{IsWhite_Space}%1$s]+))"
              .formatted(QUOTES));

  private final String text;
  private final List<Clause> clauses = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();
  private final List<String> frames = new ArrayList<>();
  private Dates dates = Dates.ALL;
  private boolean shortened;

  QueryParser(String typed) {
    String stripped = TextAnalyzer.composed(typed.strip());
    text = Shortened.at(stripped, LONGEST);
    shortened = stripped.length() > LONGEST;
  }

  SearchQuery parse() {
    PART.matcher(text).results().forEach(this::add);
    if (clauses.stream().allMatch(Clause::excluded) && filters.isEmpty() && frames.isEmpty()) {
      // Nothing would be left to look for, as in a search for the option -Xmx.
      clauses.replaceAll(clause -> new Clause("-" + clause.text(), clause.phrase(), false));
    }
    return new SearchQuery(text, clauses, filters, frames, dates, shortened);
  }

  /** The parts of a query as they are written; an open quotation is closed. */
  static List<String> parts(String text) {
    return PART.matcher(text).results().map(QueryParser::closed).toList();
  }

  private static String closed(MatchResult part) {
    boolean open = part.group(3) != null && part.end() == part.end(3);
    return open ? part.group() + '"' : part.group();
  }

  private void add(MatchResult part) {
    boolean excluded = part.group(1) != null;
    boolean phrase = part.group(3) != null;
    String value = (phrase ? part.group(3) : part.group(4)).strip();
    String word = part.group(2) == null ? "" : part.group(2);
    if (!value.isEmpty() && !isCondition(word.toLowerCase(Locale.ROOT), value, excluded)) {
      String typed = word.isEmpty() ? value : word + ":" + value;
      limited(clauses).add(new Clause(typed, phrase, excluded));
    }
  }

  private boolean isCondition(String word, String value, boolean excluded) {
    if (word.equals("in") && !excluded) {
      return limited(frames).add(Slug.from(value).value());
    }
    if (word.equals("after") || word.equals("before")) {
      return DatePeriod.parse(value).filter(period -> isPeriod(word, period)).isPresent();
    }
    return Facet.of(word)
        .map(facet -> limited(filters).add(new Filter(facet, value, excluded)))
        .orElse(false);
  }

  private boolean isPeriod(String word, DatePeriod period) {
    dates = word.equals("after") ? dates.from(period.first()) : dates.until(period.first());
    return true;
  }

  /** The list to which a value is added: one that is forgotten if there are too many. */
  private <T> List<T> limited(List<T> values) {
    shortened |= values.size() >= MOST;
    return values.size() < MOST ? values : new ArrayList<>();
  }
}
