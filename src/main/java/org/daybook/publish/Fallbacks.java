package org.daybook.publish;

import static java.util.function.Function.identity;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.conversion.ConversionResult;
import org.daybook.conversion.LastGoodVersions;
import org.daybook.document.Document;
import org.daybook.publish.Placed.Version;
import org.daybook.source.ContentTree;

/**
 * The documents that are published for files that cannot be published as they are.
 *
 * @param good the versions of files that could be published before
 * @param pending sources that are still to be tried
 */
record Fallbacks(LastGoodVersions good, ContentTree tree, Set<String> pending) {
  /**
   * The placed documents, and for each other file its last good version, if its address and its
   * feed id are free. An index file that was never good is published as it is, because a mistake in
   * its options must cost no more than the options.
   */
  List<Placed<?>> join(
      List<Placed<?>> placed, ConversionResult conversion, Diagnostics diagnostics) {
    Set<String> sources = placed.stream().map(Placed::source).collect(toSet());
    Map<String, Document> indexes =
        conversion.documents().stream()
            .filter(document -> !sources.contains(document.path()))
            .filter(document -> !Placement.of(document.path(), "").takesSlug())
            .collect(toMap(Document::path, identity()));
    List<Placed<?>> fallbacks =
        Stream.concat(good.paths().stream(), indexes.keySet().stream())
            .distinct()
            .filter(not(sources::contains).and(not(pending::contains)))
            .filter(tree::has)
            .sorted()
            .<Placed<?>>flatMap(source -> fallback(source, indexes, diagnostics).stream())
            .toList();
    return fallbacks.isEmpty() ? placed : join(placed, fallbacks);
  }

  private static List<Placed<?>> join(List<Placed<?>> placed, List<Placed<?>> fallbacks) {
    Set<String> taken =
        placed.stream().flatMap(Duplicates::keys).collect(toCollection(HashSet::new));
    List<Placed<?>> joined = new ArrayList<>(placed);
    for (Placed<?> fallback : fallbacks) {
      List<String> keys = Duplicates.keys(fallback).toList();
      if (Collections.disjoint(taken, keys)) {
        joined.add(fallback);
        taken.addAll(keys);
      }
    }
    return joined;
  }

  // Their diagnostics are known already, or are about a version that no author sees any more.
  private Optional<Placed<?>> fallback(
      String source, Map<String, Document> indexes, Diagnostics diagnostics) {
    Diagnostics unreported = diagnostics.separate();
    return good.find(source)
        .flatMap(document -> Placed.place(document, unreported))
        .<Placed<?>>map(placed -> placed.withVersion(Version.LAST_GOOD))
        .or(
            () ->
                Optional.ofNullable(indexes.get(source))
                    .map(index -> Placed.placeIndex(index, unreported)));
  }
}
