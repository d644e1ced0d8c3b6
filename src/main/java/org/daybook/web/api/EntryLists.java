package org.daybook.web.api;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.io.Lazy;
import org.daybook.site.Entry;
import org.daybook.site.Entry.Status;
import org.daybook.site.Group;
import org.daybook.site.Groups;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;

/**
 * The listed entries of one state of a site by what the API filters them by. Lists that no page
 * needs are derived when they are first asked for, once for each state.
 */
final class EntryLists {
  /** The latest change first. */
  static final Comparator<Entry> LATEST =
      Comparator.comparing(EntryLists::changed).reversed().thenComparing(Entry.NEWEST);

  private final Site site;
  private final Lazy<Map<String, List<Entry>>> sections;
  private final Lazy<Map<Slug, List<Entry>>> statuses;
  private final Lazy<List<Entry>> latest;
  private final Lazy<List<Group>> tags;

  EntryLists(Site site) {
    this.site = site;
    sections =
        new Lazy<>(() -> site.newest().stream().collect(groupingBy(entry -> entry.path().top())));
    statuses = new Lazy<>(() -> byStatus(site.newest()));
    latest = new Lazy<>(() -> site.newest().stream().sorted(LATEST).toList());
    tags = new Lazy<>(() -> tags(site.groups()));
  }

  static Instant changed(Entry entry) {
    return EntryRows.changed(entry).toInstant();
  }

  /** The state of the site that the lists belong to. */
  Site site() {
    return site;
  }

  /** All tags, in the order of their slugs. */
  List<Group> tags() {
    return tags.get();
  }

  /** All entries, newest first. */
  List<Entry> newest() {
    return site.newest();
  }

  /** The entries of a section, newest first. */
  List<Entry> section(String name) {
    return sections.get().getOrDefault(name, List.of());
  }

  /** The entries of a tag, an author or a year, newest first. */
  List<Entry> group(SitePath path) {
    return site.groups().at(path).map(Group::entries).orElse(List.of());
  }

  /** The entries with a status, newest first. */
  List<Entry> status(Slug status) {
    return statuses.get().getOrDefault(status, List.of());
  }

  /** The entries that have changed since a time, the latest change first. */
  List<Entry> changedSince(Instant time) {
    List<Entry> all = latest.get();
    int end = 0;
    for (int beyond = all.size(); end < beyond; ) {
      int middle = (end + beyond) >>> 1;
      if (changed(all.get(middle)).isBefore(time)) {
        beyond = middle;
      } else {
        end = middle + 1;
      }
    }
    return all.subList(0, end);
  }

  private static Map<Slug, List<Entry>> byStatus(List<Entry> entries) {
    Map<Slug, List<Entry>> all = new HashMap<>();
    for (Entry entry : entries) {
      Status status = entry.status();
      if (status != null) {
        all.computeIfAbsent(status.slug(), slug -> new ArrayList<>()).add(entry);
      }
    }
    return all;
  }

  private static List<Group> tags(Groups groups) {
    return groups.subjects().stream()
        .filter(group -> group.path().top().equals(SitePaths.TAGS))
        .toList();
  }
}
