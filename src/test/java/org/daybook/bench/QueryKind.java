package org.daybook.bench;

import java.util.Locale;

/** A way in which readers half remember an entry. */
enum QueryKind {
  /** The words of its title but one. */
  TITLE_BUT_A_WORD,
  /** A heading of it. */
  HEADING,
  /** Four words that follow one another nowhere else. */
  PHRASE,
  /** The same in quotes. */
  QUOTED_PHRASE,
  /** A name of a class, a property, an option. */
  IDENTIFIER,
  /** Some of the words of which such a name is made. */
  PART_OF_IDENTIFIER,
  /** A word of its title with one wrong letter. */
  TYPO,
  /** A tag and a word of its title. */
  TAG_AND_WORD;

  /** The kind as reports name it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
