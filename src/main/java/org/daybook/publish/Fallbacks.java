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
import org.daybook.conversion.store.LastGoodVersions;
import org.daybook.document.Document;
import org.daybook.publish.Outline.Placed;
import org.daybook.source.ContentTree;

/**
 * What stands for files that cannot be published as they are.
 *
 * @param good what could be published before
 * @param pending sources that are still to be tried
 */
record Fallbacks(LastGoodVersions good, ContentTree tree, Set<String> pending) {

  /**
   * These documents, and for each file that has none among them its last good version, where its
   * place and its feed id are free. A section's index that was never good stands for itself: what
   * is wrong with its options costs no more than them. So does the home page.
   */
  List<Placed> join(List<Placed> placed, ConversionResult conversion, Diagnostics problems) {
    Set<String> sources = placed.stream().map(Placed::source).collect(toSet());
    Map<String, Document> frames =
        conversion.documents().stream()
            .filter(document -> !sources.contains(document.path()))
            .filter(document -> !Placement.of(document.path(), "").takesSlug())
            .collect(toMap(Document::path, identity()));
    List<Placed> standIns =
        Stream.concat(good.paths().stream(), frames.keySet().stream())
            .distinct()
            .filter(not(sources::contains).and(not(pending::contains)))
            .filter(tree::has)
            .sorted()
            .flatMap(source -> standIn(source, frames, problems).stream())
            .toList();
    return standIns.isEmpty() ? placed : join(placed, standIns);
  }

  private static List<Placed> join(List<Placed> placed, List<Placed> standIns) {
    Set<String> taken =
        placed.stream().flatMap(Duplicates::keys).collect(toCollection(HashSet::new));
    List<Placed> whole = new ArrayList<>(placed);
    for (Placed standIn : standIns) {
      List<String> keys = Duplicates.keys(standIn).toList();
      if (Collections.disjoint(taken, keys)) {
        whole.add(standIn);
        taken.addAll(keys);
      }
    }
    return whole;
  }

  private Optional<Placed> standIn(
      String source, Map<String, Document> frames, Diagnostics problems) {
    return good.find(source)
        .flatMap(document -> Outline.place(document, problems.apart()))
        .map(Placed::standingIn)
        .or(
            () ->
                Optional.ofNullable(frames.get(source))
                    .map(frame -> new Placed(frame, Placement.of(source, ""))));
  }
}
