package org.daybook.site;

/** The layout of a section's entries on its page. */
public enum Layout {
  /** Date, title and summary of each. */
  LIST,
  /** Facts and status of each. */
  CARDS,
  /** The whole text of each. */
  BOARD
}
