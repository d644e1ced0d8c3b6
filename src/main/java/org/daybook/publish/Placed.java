package org.daybook.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.document.Document;
import org.daybook.document.Rule;
import org.daybook.document.SharedName;
import org.daybook.publish.header.Header;
import org.daybook.publish.header.HeaderValidator;
import org.daybook.publish.header.HeaderViolation;
import org.daybook.publish.header.MisplacedAttribute;
import org.daybook.publish.header.UnknownAttribute;

/**
 * A document, its place and its header, which is read here and nowhere else.
 *
 * @param version which version of the file this is
 */
record Placed<H extends Header>(Document document, Placement placement, H header, Version version) {

  private static final String SHARED = "page-attributes";

  /** How a document compares to its file. */
  enum Version {
    /** The document is made from the file as it is now. */
    CURRENT,
    /** As {@link #CURRENT}, but the header is wrong: defaults hold in place of its options. */
    WITHOUT_OPTIONS,
    /** The file is another by now, which cannot be published. */
    LAST_GOOD
  }

  /** The document at its place, if its header is valid. */
  static Optional<Placed<?>> place(
      Document document, Version version, HeaderValidator check, Diagnostics diagnostics) {
    Placed<?> placed = read(document, version);
    List<HeaderViolation> violations = check.violations(placed.header());
    violations.forEach(
        v -> diagnostics.add(v.rule(), placed.source(), v.attribute(), v.sentence()));
    placed.addDoubts(diagnostics);
    return violations.stream().noneMatch(HeaderViolation::isError)
        ? Optional.of(placed.withSlug())
        : Optional.empty();
  }

  /** The current document of an index file, which is published even if its header is wrong. */
  static Placed<?> withoutOptions(Document document) {
    return read(document, Version.WITHOUT_OPTIONS);
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

  private static Placed<?> read(Document document, Version version) {
    Placement placement = Placement.of(document.path(), "");
    Header header =
        switch (placement.kind()) {
          case HOME -> Header.ofSite(document);
          case SECTION -> Header.ofSection(document, placement.path().top());
          case PAGE -> Header.ofStandalonePage(document);
          case ENTRY -> Header.ofEntry(document);
        };
    return new Placed<>(document, placement, header, version);
  }

  /** Adds warnings of attributes that have no effect. */
  private void addDoubts(Diagnostics diagnostics) {
    Set<String> set = document.attributes().keySet();
    List<String> shared = header.pageAttributes();
    shared.stream()
        .filter(name -> name.matches(SharedName.PATTERN) && !set.contains(name))
        .forEach(name -> diagnostics.add(Rule.UNDEFINED_ATTRIBUTE, source(), SHARED, unset(name)));
    UnknownAttribute.of(set).stream()
        .filter(unknown -> !shared.contains(unknown.name()))
        .forEach(unknown -> diagnostics.addUnread(source(), unknown.name(), unknown.sentence()));
    MisplacedAttribute.of(document.attributes(), header)
        .forEach(other -> diagnostics.addUnread(source(), other.name(), other.sentence()));
  }

  private static String unset(String name) {
    String line = ":" + name + ": and a value";
    return SHARED + " names " + name + ", which this header does not set: add a line " + line;
  }

  private Placed<H> withSlug() {
    return new Placed<>(
        document, Placement.of(document.path(), header.pageSlug()), header, version);
  }
}
