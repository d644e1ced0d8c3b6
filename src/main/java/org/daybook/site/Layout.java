package org.daybook.site;

/** How a section's page shows the section's entries. */
public enum Layout {
  /** Date, title and summary of each. */
  LIST,
  /** Facts and status of each. */
  CARDS,
  /** The whole text of each. */
  BOARD
}
