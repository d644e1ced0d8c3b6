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
import org.daybook.publish.Placement.Kind;
import org.daybook.publish.header.EntryHeader;
import org.daybook.publish.header.HeaderAttributes;
import org.daybook.publish.header.SectionHeader;
import org.daybook.publish.header.SiteHeader;
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

  /**
   * A document and where its page is.
   *
   * @param standsIn whether its file is another by now, which cannot be published
   */
  record Placed(Document document, Placement placement, boolean standsIn) {
    Placed(Document document, Placement placement) {
      this(document, placement, false);
    }

    Placed standingIn() {
      return new Placed(document, placement, true);
    }

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

  /** All of them. */
  List<Document> documents() {
    return Stream.of(home.stream(), pages.stream(), indexes.values().stream(), all(entries))
        .flatMap(placed -> placed)
        .map(Placed::document)
        .toList();
  }

  private static Stream<Placed> all(SortedMap<String, List<Placed>> entries) {
    return entries.values().stream().flatMap(List::stream);
  }

  static Outline of(
      ConversionResult conversion,
      Fallbacks standIns,
      SourceCache<Document, Optional<Placed>> places,
      Diagnostics problems) {
    problems.addAll(conversion.failures());
    conversion.documents().forEach(document -> problems.addAll(document.diagnostics()));
    List<Placed> placed =
        conversion.documents().stream()
            .filter(Outline::isConverted)
            .map(d -> places.of(d.path(), d, problems, own -> place(d, own)))
            .flatMap(Optional::stream)
            .toList();
    List<Placed> alone =
        Duplicates.BY_ID.leftOutOf(Duplicates.BY_PATH.leftOutOf(placed, problems), problems);
    return of(standIns.join(alone, conversion, problems));
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

  /** The document at its place, if its header is as it must be. */
  static Optional<Placed> place(Document document, Diagnostics problems) {
    String source = document.path();
    Placement folder = Placement.of(source, "");
    if (!problems.accepts(header(document, folder), source)) {
      return Optional.empty();
    }
    Placement placement =
        folder.takesSlug() ? Placement.of(source, EntryHeader.of(document).pageSlug()) : folder;
    if (Placement.RESERVED.contains(placement.path().top())) {
      problems.error(
          source,
          "title",
          "is at /" + placement.path() + ", which the site uses itself: rename it");
      return Optional.empty();
    }
    return Optional.of(new Placed(document, placement));
  }

  private static Record header(Document document, Placement placement) {
    return switch (placement.kind()) {
      case HOME -> SiteHeader.of(document);
      case SECTION ->
          SectionHeader.of(placement.path().top(), new HeaderAttributes(document.attributes()));
      case PAGE, ENTRY -> EntryHeader.of(document);
    };
  }
}
