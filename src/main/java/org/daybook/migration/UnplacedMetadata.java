package org.daybook.migration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.migration.header.Metadata;

/** Groups that former pages belong to, and for which Daybook has no word. */
final class UnplacedMetadata {
  /** The lists that become attributes, and those that tell a theme how to look. */
  private static final Set<String> KNOWN =
      Set.of(
          ("tags categories category series authors author aliases redirect_from menu menus outputs"
                  + " resources images cascade keywords styles scripts css js header gallery")
              .split(" ", -1));

  private UnplacedMetadata() {}

  /**
   * The keys of such groups.
   *
   * @param taxonomies that the site itself has
   */
  static List<String> keys(Metadata metadata, Set<String> taxonomies) {
    Stream<String> own =
        metadata.values().entrySet().stream()
            .filter(entry -> isGroup(entry, taxonomies))
            .map(Map.Entry::getKey);
    Stream<String> below = metadata.below("taxonomies").values().keySet().stream();
    return Stream.concat(own, below)
        .filter(key -> !KNOWN.contains(key))
        .sorted()
        .collect(Collectors.toList());
  }

  private static boolean isGroup(Map.Entry<String, Object> entry, Set<String> taxonomies) {
    boolean texts =
        entry.getValue() instanceof Collection<?> all
            && !all.isEmpty()
            && all.stream().allMatch(String.class::isInstance);
    return texts || taxonomies.contains(entry.getKey());
  }
}
