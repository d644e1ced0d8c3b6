package org.daybook.search.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search as a reader typed it: {@code "exactly once" kafka -pulsar tag:messaging in:tradeoffs
 * after:2026-01}. Every text is a query; a part without a meaning of its own is a word.
 *
 * @param text the query as typed, without white space at its ends, at most 400 characters
 * @param clauses the words and phrases, at most 16
 * @param filters the conditions on properties, at most 16
 * @param frames the titles of the sections in which the words must stand, as slugs; empty if they
 *     may stand anywhere
 * @param dates the days of publication
 * @param shortened whether something was left out because it was too long
 */
public record SearchQuery(
    String text,
    List<Clause> clauses,
    List<Filter> filters,
    List<String> frames,
    Dates dates,
    boolean shortened) {
  /**
   * A word or a phrase that entries have or, if it is excluded, do not have.
   *
   * @param text as the reader typed it, without quotation marks and the sign in front
   * @param phrase whether its words follow one another
   * @param excluded whether entries that have it are left out
   */
  public record Clause(String text, boolean phrase, boolean excluded) {
    @Override
    public String toString() {
      return (excluded ? "-" : "") + (phrase ? '"' + text + '"' : text);
    }
  }

  /**
   * The days of publication that are searched for.
   *
   * @param after the first of them, or null if there is no first
   * @param before the day after the last of them, or null if there is no last
   */
  public record Dates(@Nullable LocalDate after, @Nullable LocalDate before) {
    /** All days. */
    public static final Dates ALL = new Dates(null, null);

    /** These days from a day on, unless they begin later. */
    Dates from(LocalDate day) {
      return new Dates(after != null && after.isAfter(day) ? after : day, before);
    }

    /** These days until the day before another, unless they end earlier. */
    Dates until(LocalDate day) {
      return new Dates(after, before != null && before.isBefore(day) ? before : day);
    }
  }

  public SearchQuery {
    clauses = List.copyOf(clauses);
    filters = List.copyOf(filters);
    frames = List.copyOf(frames);
  }

  /** The query that a text is. */
  public static SearchQuery parse(String text) {
    return new QueryParser(text).parse();
  }

  /** Says whether it names nothing to look for. */
  public boolean isEmpty() {
    return clauses.isEmpty() && filters.isEmpty() && frames.isEmpty() && dates.equals(Dates.ALL);
  }

  /** The words and phrases that entries must have. */
  public List<Clause> wanted() {
    return clauses.stream().filter(clause -> !clause.excluded()).toList();
  }

  /** The text of this query with a further condition, or without it if it has it. */
  public String toggled(Filter filter) {
    List<String> parts = new ArrayList<>(QueryParser.parts(text));
    if (!parts.removeIf(part -> parse(part).has(filter))) {
      parts.add(filter.toString());
    }
    return String.join(" ", parts);
  }

  /** Says whether it has a condition. */
  public boolean has(Filter filter) {
    return filters.stream().anyMatch(filter::isSame);
  }
}
