package org.daybook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.asciidoc.Conversion;
import org.daybook.asciidoc.Document;
import org.daybook.publish.Placement.Kind;
import org.daybook.site.Diagnostic.Severity;
import org.daybook.site.SitePath;

/**
 * The documents of a tree that can be published, each at its place.
 *
 * @param entries by the name of their section
 */
record Outline(
    Optional<Placed> home,
    List<Placed> pages,
    SortedMap<String, Placed> indexes,
    SortedMap<String, List<Placed>> entries) {

  /** A document and where its page is. */
  record Placed(Document document, Placement placement) {
    String source() {
      return document.path();
    }

    SitePath path() {
      return placement.path();
    }
  }

  Optional<Placed> index(String section) {
    return Optional.ofNullable(indexes.get(section));
  }

  static Outline of(
      Conversion conversion, Latest<Document, Optional<Placed>> places, Problems problems) {
    problems.addAll(conversion.failures());
    conversion.documents().forEach(document -> problems.addAll(document.diagnostics()));
    List<Placed> placed =
        conversion.documents().stream()
            .filter(Outline::isConverted)
            .map(d -> places.of(d.path(), d, problems, own -> place(d, own)))
            .flatMap(Optional::stream)
            .toList();
    return of(Twins.BY_ID.leftOutOf(Twins.BY_PATH.leftOutOf(placed, problems), problems));
  }

  private static Outline of(List<Placed> placed) {
    SortedMap<String, Placed> indexes = new TreeMap<>();
    SortedMap<String, List<Placed>> entries = new TreeMap<>();
    for (Placed document : placed) {
      String section = document.path().top();
      if (document.placement().kind() == Kind.SECTION) {
        indexes.put(section, document);
      } else if (document.placement().kind() == Kind.ENTRY) {
        entries.computeIfAbsent(section, name -> new ArrayList<>()).add(document);
      }
    }
    indexes.keySet().forEach(section -> entries.putIfAbsent(section, new ArrayList<>()));
    return new Outline(
        of(placed, Kind.HOME).findFirst(), of(placed, Kind.PAGE).toList(), indexes, entries);
  }

  private static Stream<Placed> of(List<Placed> placed, Kind kind) {
    return placed.stream().filter(document -> document.placement().kind() == kind);
  }

  private static boolean isConverted(Document document) {
    return document.diagnostics().stream().noneMatch(d -> d.severity() == Severity.ERROR);
  }

  private static Optional<Placed> place(Document document, Problems problems) {
    String source = document.path();
    Kind kind = Placement.of(source, "").kind();
    boolean hasHeader = kind == Kind.PAGE || kind == Kind.ENTRY;
    EntryHeader header = EntryHeader.of(document);
    if (hasHeader && !problems.accepts(header, source)) {
      return Optional.empty();
    }
    Placement placement = Placement.of(source, hasHeader ? header.pageSlug() : "");
    if (Placement.RESERVED.contains(placement.path().top())) {
      problems.error(
          source,
          "title",
          "is at /" + placement.path() + ", which the site uses itself: rename it");
      return Optional.empty();
    }
    return Optional.of(new Placed(document, placement));
  }
}
