package org.daybook.migration.markdown;

import java.util.regex.Pattern;

/**
 * Writes characters as AsciiDoc that shows them as they are. What AsciiDoc could read as markup
 * becomes a character reference: unlike a backslash, it means the same wherever it stands.
 */
final class Escapes {
  private static final Pattern ENTITY = Pattern.compile("&(?:#?\\w+;|#?\\w*$)");
  private static final Pattern LINE_START =
      Pattern.compile(
          "[-*=|/!:+#'<>~^.,]|\\d+\\.(?=\\s|$)|[A-Za-z]\\.(?=\\s|$)|[ivxIVX]+\\)(?=\\s|$)"
              + "|(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):");
  private static final Pattern MACRO =
      Pattern.compile(
          "(?:image|icon|link|xref|mailto|footnote|kbd|btn|menu|pass|stem|math|anchor)$");
  private static final int LONGEST_MACRO = 8;
  private static final Pattern HARMLESS = Pattern.compile("[\\p{L}\\p{N} ,/=?$%(]");

  private Escapes() {}

  /** The numeric reference of a character. Named ones of angle brackets would be markup again. */
  static String reference(int c) {
    return "&#" + c + ";";
  }

  /** A text of which no character but letters, digits and spaces could be markup. */
  static String strict(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              String one = Character.toString(c);
              out.append(HARMLESS.matcher(one).matches() || c > 0x2fff ? one : reference(c));
            });
    return out.toString();
  }

  /**
   * A text within a paragraph.
   *
   * @param before the character before it, 0 at the beginning of a line
   * @param in where the text stands
   */
  static String text(String literal, char before, TextPlace in) {
    StringBuilder out = new StringBuilder();
    int start = before == 0 && !in.isCell() ? appendLineStart(literal, out) : 0;
    for (int i = start; i < literal.length(); i++) {
      char c = literal.charAt(i);
      char previous = i > 0 ? literal.charAt(i - 1) : before;
      char next = i + 1 < literal.length() ? literal.charAt(i + 1) : in.after();
      boolean markup = in.isMarkup(c, previous, next) || isMarkup(literal, i, previous, next, out);
      out.append(markup ? reference(c) : Character.toString(c));
    }
    return out.toString();
  }

  private static int appendLineStart(String literal, StringBuilder out) {
    var start = LINE_START.matcher(literal);
    if (!start.lookingAt()) {
      return 0;
    }
    String marker = start.group();
    out.append(marker, 0, marker.length() - 1);
    out.append(reference(marker.charAt(marker.length() - 1)));
    return start.end();
  }

  private static boolean isMarkup(
      String text, int i, char previous, char next, StringBuilder written) {
    return switch (text.charAt(i)) {
      case '[', '\\' -> true;
      case '{' -> next == 0 || Character.isLetterOrDigit(next) || next == '_';
      case '<' -> !Character.isWhitespace(next) && !Character.isDigit(next);
      case '>' -> previous == '-' || previous == '=' || previous == '>';
      case '&' -> ENTITY.matcher(text).region(i, text.length()).lookingAt();
      case '-' -> previous == '-';
      case '(' ->
          text.startsWith("(C)", i) || text.startsWith("(R)", i) || text.startsWith("(TM)", i);
      case ';' ->
          previous == ';' || (!written.isEmpty() && written.charAt(written.length() - 1) == ';');
      case ':' ->
          previous == ':'
              || text.startsWith("://", i)
              || MACRO.matcher(text.substring(Math.max(0, i - LONGEST_MACRO), i)).find();
      case '"', '\'' -> previous == '`' || next == '`' || (next == 0 && text.charAt(i) == '"');
      default -> false;
    };
  }
}
