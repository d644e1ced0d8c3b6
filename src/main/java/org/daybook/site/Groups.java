package org.daybook.site;

import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The listed entries that belong together: by series, tag, author and year. Of two spellings with
 * one slug, the group has that of its first entry.
 */
public final class Groups {
  private final SortedMap<Tag, List<Entry>> tags;
  private final SortedMap<Series, List<Entry>> series;
  private final Map<SitePath, Group> subjects;
  private final Map<SitePath, Group> years;
  private final Map<SitePath, SortedMap<Month, Integer>> months = new HashMap<>();

  /** The groups of listed entries, which are in order, the newest first. */
  Groups(List<Entry> newest) {
    tags = by(Entry::tags, Tag::slug, newest);
    List<Entry> parts = newest.stream().sorted(Entry.PARTS).toList();
    series = by(entry -> Stream.ofNullable(entry.series()).toList(), Series::slug, parts);
    subjects = subjects(by(Entry::authors, Author::slug, newest));
    years = Group.years(newest);
    years.values().forEach(year -> months.put(year.path(), months(year.entries())));
  }

  /** The entries of each tag, newest first; tags in the order of their slugs, each slug once. */
  public SortedMap<Tag, List<Entry>> tags() {
    return tags;
  }

  /** The parts of each series in their order; series in the order of their slugs, each once. */
  public SortedMap<Series, List<Entry>> series() {
    return series;
  }

  /** The group at this path, which is a series', a tag's, an author's or a year's. */
  public Optional<Group> at(SitePath path) {
    return Optional.ofNullable(subjects.get(path)).or(() -> Optional.ofNullable(years.get(path)));
  }

  /** Series, then tags, then authors. */
  public Collection<Group> subjects() {
    return subjects.values();
  }

  /** The entries of each year, the last year first. */
  public Collection<Group> years() {
    return years.values();
  }

  /** How many entries of a year each of its months has, the last month first. */
  public SortedMap<Month, Integer> months(Group year) {
    return months.getOrDefault(year.path(), Collections.emptySortedMap());
  }

  private static SortedMap<Month, Integer> months(List<Entry> entries) {
    SortedMap<Month, Integer> months = new TreeMap<>(Comparator.reverseOrder());
    entries.forEach(entry -> months.merge(entry.published().getMonth(), 1, Integer::sum));
    return Collections.unmodifiableSortedMap(months);
  }

  private Map<SitePath, Group> subjects(SortedMap<Author, List<Entry>> authors) {
    Map<SitePath, Group> all = new LinkedHashMap<>();
    series.forEach((s, parts) -> all.put(s.path(), new Group(s.path(), s.title(), parts)));
    tags.forEach((t, tagged) -> all.put(t.path(), new Group(t.path(), t.label(), tagged)));
    authors.forEach((a, written) -> all.put(a.path(), new Group(a.path(), a.name(), written)));
    return all;
  }

  private static <K> SortedMap<K, List<Entry>> by(
      Function<Entry, List<K>> keys, Function<K, Slug> slug, List<Entry> entries) {
    SortedMap<K, List<Entry>> grouped = new TreeMap<>(Comparator.comparing(slug));
    for (Entry entry : entries) {
      keys.apply(entry)
          .forEach(key -> grouped.computeIfAbsent(key, k -> new ArrayList<>()).add(entry));
    }
    grouped.replaceAll((key, group) -> List.copyOf(group));
    return Collections.unmodifiableSortedMap(grouped);
  }
}
