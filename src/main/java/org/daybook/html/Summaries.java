package org.daybook.html;

import org.daybook.site.Entry;

/** Which summaries of an entry a page offers to make in the reader's browser. */
public enum Summaries {
  /** None. */
  OFF,
  /** Sentences of the entry, chosen by the page's own script. */
  EXTRACTIVE,
  /** Those, or what the browser's own model makes of the entry where there is one. */
  OFFER_BUILT_IN;

  private static final int LEAST_WORDS = 600;

  /** Whether the entry is one that somebody may want in short. */
  public boolean suit(Entry entry) {
    return this != OFF && entry.text().words() >= LEAST_WORDS;
  }
}
