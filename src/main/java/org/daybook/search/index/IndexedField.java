package org.daybook.search.index;

import java.util.Locale;

/** A text of an entry in which words are found. */
public enum IndexedField {
  /** The title. */
  TITLE(8, 6),
  /** The last part of the path, and its former ones. */
  NAME(5, 4),
  /** The tags. */
  TAGS(5, 4),
  /** The headings of the text. */
  HEADINGS(4, 20),
  /** The names of the authors. */
  AUTHORS(4, 3),
  /** The description. */
  SUMMARY(3, 25),
  /** The text without its listings. */
  PROSE(1.5f, 600),
  /** The listings. */
  CODE(1, 200);

  private final float boost;
  private final int usualLength;

  IndexedField(float boost, int usualLength) {
    this.boost = boost;
    this.usualLength = usualLength;
  }

  /** The factor of the score of a word that is found in it. */
  public float boost() {
    return boost;
  }

  /** The number of terms to which its length is compared; a constant, so that scores are. */
  public int usualLength() {
    return usualLength;
  }

  /** Says whether its positions are divided into passages. */
  boolean isOfPassages() {
    return this == PROSE || this == CODE;
  }

  /** Its name in the index. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field with a name in the index. */
  public static IndexedField of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
