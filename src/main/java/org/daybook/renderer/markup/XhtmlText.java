package org.daybook.renderer.markup;

/** Escapes texts and attribute values for markup that XML and HTML parsers read alike. */
final class XhtmlText {
  private XhtmlText() {}

  /**
   * Appends a text without the characters that XML does not allow. Quotes are escaped in texts too,
   * which tells code that looks like one of our targets from a target.
   */
  static void append(StringBuilder out, String text) {
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (!isPlain(c)) {
        out.append(text, from, at).append(escaped(c));
        from = at + 1;
      }
    }
    out.append(text, from, text.length());
  }

  private static boolean isPlain(char c) {
    return switch (c) {
      case '&', '<', '>', '"' -> false;
      default -> isXml(c);
    };
  }

  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "";
    };
  }

  /** The characters of XML 1.0 §2.2, halves of a pair included. */
  private static boolean isXml(char c) {
    return (c >= ' ' && c < '\ufffe') || c == '\t' || c == '\n' || c == '\r';
  }
}
