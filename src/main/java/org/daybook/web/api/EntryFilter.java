package org.daybook.web.api;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;
import org.daybook.site.Tag;

/**
 * The filters of a request for entries. One filter alone is a list that is known; of several, the
 * shortest list is walked.
 */
final class EntryFilter {
  static final String SECTION = "section";
  static final String TAG = "tag";
  static final String AUTHOR = "author";
  static final String STATUS = "status";
  static final String YEAR = "year";
  static final String UPDATED_SINCE = "updated-since";

  /** The names of the parameters. */
  static final List<String> NAMES = List.of(SECTION, TAG, AUTHOR, STATUS, YEAR, UPDATED_SINCE);

  private static final String TIME =
      "a time such as 2026-01-31T08:00:00Z, or 2026-01-31T08:00:00%2B02:00 because a + in a query"
          + " is a space";

  private final EntryLists lists;
  private final List<Criterion> criteria = new ArrayList<>();
  private final boolean byChange;

  /**
   * One filter.
   *
   * @param entries that pass it
   * @param test whether an entry passes it
   */
  private record Criterion(List<Entry> entries, Predicate<Entry> test) {}

  EntryFilter(QueryParameters query, EntryLists lists) {
    this.lists = lists;
    query.text(SECTION).ifPresent(this::section);
    query.text(TAG).ifPresent(label -> tag(Slug.from(label)));
    query.text(AUTHOR).ifPresent(name -> author(Slug.from(name)));
    query.text(STATUS).ifPresent(label -> status(Slug.from(label)));
    query.value(YEAR, ParameterParser::year, "a year in four digits").ifPresent(this::year);
    byChange = query.text(UPDATED_SINCE).isPresent();
    query.value(UPDATED_SINCE, ParameterParser::time, TIME).ifPresent(this::changedSince);
  }

  /** The entries that pass every filter, the newest first or the latest change first. */
  List<Entry> entries() {
    List<Entry> shortest =
        criteria.stream()
            .map(Criterion::entries)
            .min(Comparator.comparingInt(List::size))
            .orElseGet(lists::newest);
    return criteria.size() < 2
        ? shortest
        : shortest.stream()
            .filter(entry -> criteria.stream().allMatch(one -> one.test().test(entry)))
            .sorted(byChange ? EntryLists.LATEST : Entry.NEWEST)
            .toList();
  }

  private void section(String name) {
    add(lists.section(name), entry -> entry.path().top().equals(name));
  }

  private void tag(Slug tag) {
    add(
        lists.group(SitePaths.tag(tag)),
        entry -> entry.tags().stream().map(Tag::slug).anyMatch(tag::equals));
  }

  private void author(Slug author) {
    add(
        lists.group(SitePaths.author(author)),
        entry -> entry.authors().stream().map(Author::slug).anyMatch(author::equals));
  }

  private void status(Slug status) {
    add(
        lists.status(status),
        entry -> entry.status() != null && entry.status().slug().equals(status));
  }

  private void year(int year) {
    add(
        lists.group(SitePaths.year(String.valueOf(year))),
        entry -> entry.dated() && entry.published().getYear() == year);
  }

  private void changedSince(Instant time) {
    add(lists.changedSince(time), entry -> !EntryLists.changed(entry).isBefore(time));
  }

  private void add(List<Entry> entries, Predicate<Entry> test) {
    criteria.add(new Criterion(entries, test));
  }
}
