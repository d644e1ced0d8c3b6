package org.daybook.search.query;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A property of entries by which results are filtered and counted. */
public enum Facet {
  /** The section, by its path. */
  SECTION,
  /** A tag, by its slug. */
  TAG,
  /** An author, by the slug of the name. */
  AUTHOR,
  /** The badge, by its slug. */
  STATUS,
  /** The year of publication. */
  YEAR;

  /** The word before the colon in a query: {@code tag}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The facet with this word, in any case. */
  static Optional<Facet> of(String word) {
    return Stream.of(values()).filter(facet -> facet.word().equalsIgnoreCase(word)).findFirst();
  }
}
