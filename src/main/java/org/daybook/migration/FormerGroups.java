package org.daybook.migration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.markdown.Remarks;

/** The groups that a former page belongs to: authors, tags, a series, and others. */
record FormerGroups(Metadata metadata, Remarks remarks) {
  /** The lists that become attributes, and those that tell a theme how to look. */
  private static final Set<String> KNOWN =
      Set.of(
          ("tags categories category series authors author aliases redirect_from menu menus outputs"
                  + " resources images cascade keywords styles scripts css js header gallery")
              .split(" ", -1));

  List<String> authors() {
    return metadata.list(
        "authors", "author", "author.name", "params.author", "params.authors", "extra.author");
  }

  List<String> tags() {
    return metadata.list(
        "tags", "taxonomies.tags", "categories", "category", "taxonomies.categories");
  }

  /** The series; empty if there is none. An entry has one. */
  String series() {
    List<String> all = metadata.list("series", "taxonomies.series");
    if (all.size() > 1) {
      remarks.add(1, "metadata", "is in several series, of which the first one is kept: " + all);
    }
    return all.isEmpty() ? "" : all.get(0);
  }

  /**
   * Reports the groups for which Daybook has no word.
   *
   * @param taxonomies that the site itself has
   */
  void reportOthers(Set<String> taxonomies) {
    Stream<String> own =
        metadata.values().entrySet().stream()
            .filter(entry -> isGroup(entry, taxonomies))
            .map(Map.Entry::getKey);
    Stream<String> below = metadata.below("taxonomies").values().keySet().stream();
    Stream.concat(own, below)
        .filter(key -> !KNOWN.contains(key))
        .sorted()
        .forEach(key -> remarks.add(1, "metadata", "metadata without a place is left out: " + key));
  }

  private static boolean isGroup(Map.Entry<String, Object> entry, Set<String> taxonomies) {
    boolean texts =
        entry.getValue() instanceof Collection<?> all
            && !all.isEmpty()
            && all.stream().allMatch(String.class::isInstance);
    return texts || taxonomies.contains(entry.getKey());
  }
}
