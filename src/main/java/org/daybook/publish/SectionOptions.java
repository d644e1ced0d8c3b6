package org.daybook.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.publish.Placed.Version;
import org.daybook.publish.header.SectionHeader;

/**
 * The options of the sections of a site.
 *
 * @param written those of the sections that have a valid index, by name
 */
record SectionOptions(Map<String, SectionHeader> written) {

  /**
   * The options in the best versions of the indexes. A draft of an index has none.
   *
   * @param others the sources without a current version
   */
  static SectionOptions of(Versions versions, Set<String> others) {
    Map<String, SectionHeader> written = new HashMap<>();
    Stream.concat(versions.current().keySet().stream(), others.stream())
        .filter(source -> isIndex(source) && !Placement.isDraft(source))
        .sorted(Comparator.comparing((String source) -> !isNamedLikeItsSection(source)))
        .flatMap(source -> versions.best(source).stream())
        .filter(index -> index.version() != Version.WITHOUT_OPTIONS)
        .flatMap(index -> index.ofKind(SectionHeader.class))
        .forEach(index -> written.putIfAbsent(index.placement().path().top(), index.header()));
    return new SectionOptions(written);
  }

  /** The options of a section: those of its index, or the defaults. */
  SectionHeader of(String section) {
    return Optional.ofNullable(written.get(section))
        .orElseGet(() -> SectionHeader.defaults(section));
  }

  /** Says whether a file is the index of the site or of a section. */
  static boolean isIndex(String source) {
    return source.endsWith(SiteDefaults.INDEX) && !Placement.of(source, "").kind().ownsItsFolder();
  }

  private static boolean isNamedLikeItsSection(String source) {
    return source.startsWith(Placement.of(source, "").path().value());
  }
}
