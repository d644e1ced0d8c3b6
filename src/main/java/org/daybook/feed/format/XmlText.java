package org.daybook.feed.format;

import java.util.regex.Pattern;

/** Removes from text the characters that XML cannot carry. */
final class XmlText {
  private static final Pattern CARRIAGE_RETURN = Pattern.compile("\r\n?");
  private static final Pattern ILLEGAL =
      Pattern.compile("[^\t\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private XmlText() {}

  /**
   * A text without the characters that no XML 1.0 document may contain, not even as references (XML
   * 1.0 §2.2), and with a line feed for every end of line (§2.11).
   */
  static String of(String text) {
    if (isClean(text)) {
      return text;
    }
    String lines = CARRIAGE_RETURN.matcher(text).replaceAll("\n");
    return ILLEGAL.matcher(lines).replaceAll("");
  }

  // A loop, because texts are long and nearly always clean, and a stream is several times slower.
  private static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSuspect(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  // Surrogates are checked with their other half, by the pattern.
  private static boolean isSuspect(int unit) {
    return unit < ' ' ? unit != '\n' && unit != '\t' : unit >= Character.MIN_SURROGATE;
  }
}
