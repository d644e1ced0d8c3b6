package org.daybook.publish.header;

import java.util.Locale;

/** An attribute that is on or off, such as {@code page-draft}. */
enum Switch {
  /** The header does not name it. */
  UNSET,
  /** The header sets it to {@code false}, {@code no} or {@code off}. */
  OFF,
  /** The header sets it to nothing, {@code true}, {@code yes} or {@code on}. */
  ON,
  /** The header sets it to anything else. It counts as on, because a page is rather hidden. */
  UNCLEAR;

  /** The switch that a header sets to a value. */
  static Switch of(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "false", "no", "off" -> OFF;
      case "", "true", "yes", "on" -> ON;
      default -> UNCLEAR;
    };
  }

  /** Says whether the switch is on, or the default where the header does not name it. */
  boolean or(boolean standard) {
    return this == UNSET ? standard : this != OFF;
  }
}
