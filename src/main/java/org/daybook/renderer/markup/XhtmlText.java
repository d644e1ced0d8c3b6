package org.daybook.renderer.markup;

/** Escapes texts and attribute values for markup that XML and HTML parsers read alike. */
final class XhtmlText {
  private XhtmlText() {}

  /**
   * Appends a text without the characters that XML does not allow. Quotes are escaped in texts too,
   * which tells code that looks like one of our targets from a target.
   */
  static void append(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (isXml(c)) {
            out.append(c);
          }
        }
      }
    }
  }

  /** The characters of XML 1.0 §2.2, halves of a pair included. */
  private static boolean isXml(char c) {
    return (c >= ' ' && c < '\ufffe') || c == '\t' || c == '\n' || c == '\r';
  }
}
