package org.daybook.publish;

import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.document.Document;
import org.daybook.publish.header.Header;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * A document, its place and its header, which is read here and nowhere else.
 *
 * @param version which version of the file this is
 */
record Placed<H extends Header>(Document document, Placement placement, H header, Version version) {

  /** How a document compares to its file. */
  enum Version {
    /** The document is made from the file as it is now. */
    CURRENT,
    /** As {@link #CURRENT}, but the header is wrong: defaults hold in place of its options. */
    WITHOUT_OPTIONS,
    /** The file is another by now, which cannot be published. */
    LAST_GOOD
  }

  /** The current document at its place, if its header is valid and its address is free. */
  static Optional<Placed<?>> place(Document document, Diagnostics diagnostics) {
    Placed<?> placed = read(document);
    if (!diagnostics.accepts(placed.header(), placed.source())) {
      return Optional.empty();
    }
    if (SitePaths.isReserved(placed.withSlug().path().top())) {
      diagnostics.error(
          placed.source(),
          "title",
          "is at /"
              + placed.withSlug().path()
              + ", which Daybook uses itself: rename the file or its folder");
      return Optional.empty();
    }
    return Optional.of(placed.withSlug());
  }

  /** The current document of an index file, which is published even if its header is wrong. */
  static Placed<?> placeIndex(Document document, Diagnostics diagnostics) {
    Placed<?> placed = read(document);
    return diagnostics.accepts(placed.header(), placed.source())
        ? placed
        : placed.withVersion(Version.WITHOUT_OPTIONS);
  }

  /** The same document as another version. */
  Placed<H> withVersion(Version other) {
    return new Placed<>(document, placement, header, other);
  }

  /** This document if its header is of a kind. */
  <K extends Header> Stream<Placed<K>> ofKind(Class<K> kind) {
    return kind.isInstance(header)
        ? Stream.of(new Placed<>(document, placement, kind.cast(header), version))
        : Stream.empty();
  }

  String source() {
    return document.path();
  }

  SitePath path() {
    return placement.path();
  }

  private static Placed<?> read(Document document) {
    Placement placement = Placement.of(document.path(), "");
    Header header =
        switch (placement.kind()) {
          case HOME -> Header.ofSite(document);
          case SECTION -> Header.ofSection(document, placement.path().top());
          case PAGE -> Header.ofStandalonePage(document);
          case ENTRY -> Header.ofEntry(document);
        };
    return new Placed<>(document, placement, header, Version.CURRENT);
  }

  private Placed<H> withSlug() {
    return new Placed<>(
        document, Placement.of(document.path(), header.pageSlug()), header, version);
  }
}
