package org.daybook.site;

/** How much of a section's entries the feeds carry. */
public enum Syndication {
  /** The whole text. */
  CONTENT,
  /** The summary alone. */
  SUMMARY,
  /** Nothing: the entries are in no feed. */
  NONE
}
