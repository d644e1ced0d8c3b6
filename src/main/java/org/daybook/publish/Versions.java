package org.daybook.publish;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.conversion.ConversionResult;
import org.daybook.conversion.LastGoodVersions;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.document.Document;
import org.daybook.publish.Placed.Version;
import org.daybook.publish.header.HeaderValidator;
import org.daybook.publish.header.SiteHeader;
import org.daybook.source.ContentTree;

/**
 * The versions of each file that can be published: the current one, else the last good one, else,
 * of an index file, the current text without its options, because a mistake in those must cost no
 * more than the options.
 *
 * @param current the valid current versions, by source, in the order of sources
 * @param converted all documents that were converted, by source
 */
record Versions(
    ContentTree tree,
    Map<String, Placed<?>> current,
    Map<String, Document> converted,
    LastGoodVersions good,
    HeaderValidator check,
    Diagnostics diagnostics) {

  /** The versions of what was converted. The diagnostics of the current ones are added. */
  static Versions of(
      ContentTree tree,
      ConversionResult conversion,
      LastGoodVersions good,
      SourceCache<Document, Optional<Placed<?>>> cache,
      HeaderValidator check,
      Diagnostics diagnostics) {
    diagnostics.addAll(conversion.failures());
    Map<String, Placed<?>> current = new LinkedHashMap<>();
    List<Document> documents = new ArrayList<>(conversion.documents());
    documents.sort(Comparator.comparing(Document::path));
    for (Document document : documents) {
      diagnostics.addAll(document.diagnostics());
      if (isConverted(document)) {
        cache
            .getOrMake(
                document.path(), document, diagnostics, found -> place(document, check, found))
            .ifPresent(placed -> current.put(document.path(), placed));
      }
    }
    return new Versions(
        tree,
        current,
        documents.stream().collect(toMap(Document::path, identity())),
        good,
        check,
        diagnostics);
  }

  /** The sources that have no valid current version, but perhaps another one. */
  Set<String> replaced(Set<String> pending) {
    return Stream.concat(
            good.paths().stream(), converted.keySet().stream().filter(SectionOptions::isIndex))
        .filter(source -> !current.containsKey(source))
        .filter(source -> tree.has(source) && !pending.contains(source))
        .collect(toCollection(TreeSet::new));
  }

  /** The document that was converted from a source. */
  Optional<Document> document(String source) {
    return Optional.ofNullable(converted.get(source));
  }

  /** The versions that are published in place of the current one, the best first. */
  List<Placed<?>> inPlaceOf(String source) {
    Stream<Placed<?>> index =
        Stream.ofNullable(converted.get(source))
            .filter(document -> SectionOptions.isIndex(source) && !current.containsKey(source))
            .map(Placed::withoutOptions);
    return Stream.concat(lastGood(source).stream(), index).toList();
  }

  /** The site's own index, which alone has the site's options. */
  Optional<Placed<SiteHeader>> home() {
    return tree.meant(AsciiDocNames.INDEX)
        .flatMap(this::best)
        .flatMap(index -> index.ofKind(SiteHeader.class).findFirst());
  }

  /** Says whether a file was last published at the address that it claims now. */
  boolean wasAtItsAddress(Candidate candidate) {
    return lastGood(candidate.source())
        .filter(placed -> placed.placement().path().equals(candidate.path()))
        .isPresent();
  }

  /** The best version of a file, if there is any. */
  Optional<Placed<?>> best(String source) {
    return Stream.<Placed<?>>concat(
            Stream.ofNullable(current.get(source)), inPlaceOf(source).stream())
        .findFirst();
  }

  // Its diagnostics are known, or are about a version that no author sees any more.
  private Optional<Placed<?>> lastGood(String source) {
    return Optional.of(source)
        .filter(tree::has)
        .filter(path -> !SectionOptions.isUnread(path, tree))
        .flatMap(good::find)
        .flatMap(d -> Placed.place(d, Version.LAST_GOOD, check, diagnostics.separate()));
  }

  private static Optional<Placed<?>> place(
      Document document, HeaderValidator check, Diagnostics found) {
    return found
        .attempt(document.path(), () -> Placed.place(document, Version.CURRENT, check, found))
        .flatMap(identity());
  }

  private static boolean isConverted(Document document) {
    return document.diagnostics().stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }
}
