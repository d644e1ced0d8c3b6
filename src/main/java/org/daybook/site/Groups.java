package org.daybook.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.io.Replaced;

/**
 * The listed entries that belong together: by series, tag, author, year and month, and all that
 * have dates. Of two spellings with one slug, the group has that of its first entry.
 */
public final class Groups {
  /** The folder in the archive of the list of all entries. */
  public static final String ALL = "all";

  private final SortedMap<Tag, List<Entry>> tags;
  private final SortedMap<Series, List<Entry>> series;
  private final Map<SitePath, Group> subjects;
  private final Map<SitePath, Group> years;
  private final Map<SitePath, List<Group>> monthsOf = new LinkedHashMap<>();
  private final Map<SitePath, Group> lists = new LinkedHashMap<>();
  private final List<Entry> firsts;

  /** The groups of listed entries, which are in order, the newest first. */
  Groups(List<Entry> newest) {
    tags = by(Entry::tags, Tag::slug, newest);
    List<Entry> parts = newest.stream().sorted(Entry.PARTS).toList();
    series = by(entry -> Stream.ofNullable(entry.series()).toList(), Series::slug, parts);
    subjects = subjects(by(Entry::authors, Author::slug, newest));
    List<Entry> dated = newest.stream().filter(Entry::dated).toList();
    years = Group.years(dated);
    years.forEach((path, year) -> monthsOf.put(path, year.months()));
    monthsOf.values().forEach(all -> all.forEach(month -> lists.put(month.path(), month)));
    if (!dated.isEmpty()) {
      SitePath all = SitePaths.everything();
      lists.put(all, new Group(all, ALL, dated));
    }
    Map<String, Entry> first = new LinkedHashMap<>();
    dated.forEach(entry -> first.putIfAbsent(entry.path().top(), entry));
    firsts = List.copyOf(first.values());
  }

  private Groups(Groups earlier, Replaced<Entry> edit) {
    tags = Collections.unmodifiableSortedMap(after(new TreeMap<>(earlier.tags), edit::in));
    series = Collections.unmodifiableSortedMap(after(new TreeMap<>(earlier.series), edit::in));
    subjects = after(new LinkedHashMap<>(earlier.subjects), group -> group.after(edit));
    years = after(new LinkedHashMap<>(earlier.years), group -> group.after(edit));
    lists.putAll(after(new LinkedHashMap<>(earlier.lists), group -> group.after(edit)));
    firsts = edit.in(earlier.firsts);
    monthsOf.putAll(earlier.monthsOf);
    monthsOf.replaceAll((year, of) -> of.stream().map(m -> lists.get(m.path())).toList());
  }

  /** These groups after a replacement of entries by others that belong to the same ones. */
  Groups after(Replaced<Entry> edit) {
    return new Groups(this, edit);
  }

  private static <V, M extends Map<?, V>> M after(M copy, UnaryOperator<V> change) {
    copy.replaceAll((key, value) -> change.apply(value));
    return copy;
  }

  /** The entries of each tag, newest first; tags in the order of their slugs, each slug once. */
  public SortedMap<Tag, List<Entry>> tags() {
    return tags;
  }

  /** The parts of each series in their order; series in the order of their slugs, each once. */
  public SortedMap<Series, List<Entry>> series() {
    return series;
  }

  /** The newest entry of a section that has dates. */
  public Optional<Entry> newestIn(Section section) {
    String name = section.path().top();
    return firsts.stream().filter(entry -> entry.path().top().equals(name)).findFirst();
  }

  /** The group at this path: a series', a tag's, an author's, a year's or a month's, or all. */
  public Optional<Group> at(SitePath path) {
    return Optional.ofNullable(subjects.get(path))
        .or(() -> Optional.ofNullable(years.get(path)))
        .or(() -> Optional.ofNullable(lists.get(path)));
  }

  /** Series, then tags, then authors. */
  public Collection<Group> subjects() {
    return subjects.values();
  }

  /** The entries of each year, the last year first. */
  public Collection<Group> years() {
    return years.values();
  }

  /** The months of a year that have entries, the last one first. */
  public List<Group> months(Group year) {
    return monthsOf.getOrDefault(year.path(), List.of());
  }

  /** The groups whose pages are lists: all but the years. */
  List<PagedList> lists(int length) {
    return Stream.concat(subjects.values().stream(), lists.values().stream())
        .map(group -> new PagedList(group.path(), group.entries(), group.isByDate(), length))
        .toList();
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
