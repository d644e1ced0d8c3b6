package org.daybook.site;

/** The part of a section's entries that feeds carry. */
public enum Syndication {
  /** The whole text. */
  CONTENT,
  /** The summary alone. */
  SUMMARY,
  /** Nothing: the entries are in no feed. */
  NONE
}
