package org.daybook.html;

import org.daybook.site.Entry;

/** The kinds of summaries that pages offer to make in the reader's browser. */
public enum Summaries {
  /** None. */
  OFF,
  /** Sentences of the entry, chosen by the page's own script. */
  EXTRACTIVE,
  /** Those, or a summary by the browser's built-in model if it has one. */
  OFFER_BUILT_IN;

  private static final int LEAST_WORDS = 600;

  /** Says whether the entry is so long that its page offers a summary. */
  public boolean suit(Entry entry) {
    return this != OFF && entry.text().words() >= LEAST_WORDS;
  }
}
