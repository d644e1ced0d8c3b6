package org.daybook.publish;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.publish.Placed.Version;
import org.daybook.publish.header.SectionHeader;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

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
    return AsciiDocNames.usual(source).endsWith(AsciiDocNames.INDEX)
        && !Placement.of(source, "").kind().ownsItsFolder();
  }

  /**
   * The index that is read in place of another in the same folder, from which it differs in the
   * ending of its name: options and visibility must come from one.
   */
  private static Optional<String> indexInstead(String source, ContentTree tree) {
    return Optional.of(source)
        .filter(SectionOptions::isIndex)
        .flatMap(path -> tree.meant(AsciiDocNames.usual(path)))
        .filter(path -> !path.equals(source));
  }

  /** Says whether an index is not read, because another is in its place. */
  static boolean isUnread(String source, ContentTree tree) {
    return indexInstead(source, tree).isPresent();
  }

  /** An error for each index in whose place another is read. */
  static List<Diagnostic> unread(ContentTree tree) {
    return tree.files().stream()
        .filter(SourceFile::isText)
        .map(SourceFile::path)
        .flatMap(source -> indexInstead(source, tree).map(index -> unread(source, index)).stream())
        .toList();
  }

  private static Diagnostic unread(String source, String index) {
    String message = " is read in its place, because they have the same URL: remove one of them";
    return Rule.SAME_ADDRESS.at(source, 1, index + message);
  }

  private static boolean isNamedLikeItsSection(String source) {
    return source.startsWith(Placement.of(source, "").path().value());
  }
}
