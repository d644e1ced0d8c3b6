package org.daybook.publish.header;

/** An attribute that is on or off, such as {@code page-draft}. */
enum Switch {
  /** The header does not name it. */
  UNSET,
  /** The header sets it to {@code false}. */
  OFF,
  /** The header sets it to nothing or to anything else. */
  ON;

  /** Says whether the switch is on, or the default where the header does not name it. */
  boolean or(boolean standard) {
    return this == UNSET ? standard : this == ON;
  }
}
