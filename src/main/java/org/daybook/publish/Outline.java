package org.daybook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.conversion.ConversionResult;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.document.Document;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.Header;
import org.daybook.publish.header.SectionHeader;
import org.daybook.publish.header.SiteHeader;
import org.daybook.publish.header.StandaloneHeader;

/**
 * The documents of a tree that can be published, each at its place.
 *
 * @param indexes by the name of their section
 * @param entries by the name of their section
 */
record Outline(
    Optional<Placed<SiteHeader>> home,
    List<Placed<StandaloneHeader>> pages,
    SortedMap<String, Placed<SectionHeader>> indexes,
    SortedMap<String, List<Placed<EntryHeader>>> entries) {

  /** The outline of what was converted, with fallbacks for files that cannot be published. */
  static Outline of(
      ConversionResult conversion,
      Fallbacks fallbacks,
      SourceCache<Document, Optional<Placed<?>>> cache,
      Diagnostics diagnostics) {
    diagnostics.addAll(conversion.failures());
    conversion.documents().forEach(document -> diagnostics.addAll(document.diagnostics()));
    List<Placed<?>> placed =
        conversion.documents().stream()
            .filter(Outline::isConverted)
            .map(d -> cache.getOrMake(d.path(), d, diagnostics, found -> Placed.place(d, found)))
            .<Placed<?>>flatMap(Optional::stream)
            .toList();
    List<Placed<?>> distinct =
        Duplicates.BY_ID.removedFrom(
            Duplicates.BY_PATH.removedFrom(placed, diagnostics), diagnostics);
    return grouped(fallbacks.join(distinct, conversion, diagnostics));
  }

  /** The index of a section, if it has one. */
  Optional<Placed<SectionHeader>> index(String section) {
    return Optional.ofNullable(indexes.get(section));
  }

  /** All documents. */
  List<Document> documents() {
    Stream<Placed<EntryHeader>> ofSections = entries.values().stream().flatMap(List::stream);
    return Stream.<Stream<? extends Placed<?>>>of(
            home.stream(), pages.stream(), indexes.values().stream(), ofSections)
        .flatMap(placed -> placed)
        .map(placed -> placed.document())
        .toList();
  }

  private static Outline grouped(List<Placed<?>> placed) {
    SortedMap<String, Placed<SectionHeader>> indexes = new TreeMap<>();
    SortedMap<String, List<Placed<EntryHeader>>> entries = new TreeMap<>();
    ofKind(placed, SectionHeader.class).forEach(index -> indexes.put(index.path().top(), index));
    indexes.keySet().forEach(section -> entries.put(section, new ArrayList<>()));
    ofKind(placed, EntryHeader.class)
        .forEach(
            entry ->
                entries.computeIfAbsent(entry.path().top(), s -> new ArrayList<>()).add(entry));
    return new Outline(
        ofKind(placed, SiteHeader.class).findFirst(),
        ofKind(placed, StandaloneHeader.class).toList(),
        indexes,
        entries);
  }

  private static <H extends Header> Stream<Placed<H>> ofKind(
      List<Placed<?>> placed, Class<H> kind) {
    return placed.stream().flatMap(document -> document.ofKind(kind));
  }

  private static boolean isConverted(Document document) {
    return document.diagnostics().stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }
}
