package org.daybook.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.daybook.site.Visibility;

/**
 * Allocates the addresses of a site: first to everything that everybody sees now, then to
 * everything that is hidden, so that nothing hidden takes an address away. In both, pages come
 * first, then versions in place of pages that cannot be published, files, and former addresses.
 */
final class Allocation {
  private final Function<String, Stream<Candidate>> inPlace;
  private final Predicate<Candidate> holder;
  private final Diagnostics diagnostics;
  private final Addresses addresses = new Addresses();
  private final Map<String, Candidate> granted = new LinkedHashMap<>();
  private final List<Asset> assets = new ArrayList<>();
  private final Map<SitePath, List<SitePath>> aliases = new HashMap<>();

  /**
   * An allocation of nothing yet.
   *
   * @param inPlace the candidates in place of a source whose own address is taken
   * @param holder says whether a candidate had its address before
   */
  Allocation(
      Function<String, Stream<Candidate>> inPlace,
      Predicate<Candidate> holder,
      Diagnostics diagnostics) {
    this.inPlace = inPlace;
    this.holder = holder;
    this.diagnostics = diagnostics;
  }

  /**
   * The pages and files with their addresses.
   *
   * @param current candidates of current versions
   * @param others candidates in place of sources without a current version, the best first
   * @param files in the order in which they get addresses
   * @param anybody a reader without preview
   */
  Outline allocate(
      List<Candidate> current, List<Candidate> others, List<Asset> files, Viewer anybody) {
    for (Predicate<Visibility> turn : turns(anybody)) {
      List<Candidate> replaced = grantPages(current, turn);
      grantInPlace(Stream.concat(replaced.stream(), others.stream()), turn);
      files.stream()
          .filter(file -> turn.test(file.visibility()))
          .filter(file -> addresses.grant(file, diagnostics))
          .forEach(assets::add);
      List.copyOf(granted.values()).forEach(candidate -> grantAliases(candidate, turn));
    }
    return new Outline(List.copyOf(granted.values()), assets, aliases);
  }

  private static List<Predicate<Visibility>> turns(Viewer anybody) {
    return List.of(
        visibility -> visibility.isVisibleTo(anybody),
        visibility -> !visibility.isVisibleTo(anybody));
  }

  /** Grants pages their addresses, and returns what there is in place of those that get none. */
  private List<Candidate> grantPages(List<Candidate> current, Predicate<Visibility> turn) {
    List<Candidate> replaced = new ArrayList<>();
    List<Candidate> asking =
        current.stream().filter(candidate -> turn.test(candidate.page().visibility())).toList();
    asking.stream()
        .sorted(Candidate.holdersFirst(asking, holder))
        .forEach(
            candidate -> {
              if (addresses.grant(candidate, diagnostics)) {
                granted.put(candidate.source(), candidate);
              } else {
                inPlace.apply(candidate.source()).forEach(replaced::add);
              }
            });
    return replaced;
  }

  // Their authors know the reason already, which is a diagnostic of the current version.
  private void grantInPlace(Stream<Candidate> others, Predicate<Visibility> turn) {
    Diagnostics unreported = diagnostics.separate();
    others
        .filter(candidate -> turn.test(candidate.page().visibility()))
        .sorted(Candidate.ORDER)
        .filter(candidate -> !granted.containsKey(candidate.source()))
        .filter(candidate -> addresses.grant(candidate, unreported))
        .forEach(candidate -> granted.put(candidate.source(), candidate));
  }

  private void grantAliases(Candidate candidate, Predicate<Visibility> turn) {
    Entry entry = candidate.entry();
    if (entry != null && !entry.aliases().isEmpty() && turn.test(entry.visibility())) {
      Diagnostics reported = diagnostics.reportedFor(candidate.placed());
      aliases.put(
          entry.path(),
          entry.aliases().stream()
              .filter(alias -> addresses.grant(alias, entry, reported))
              .toList());
    }
  }
}
