package org.daybook.migration.markdown;

import java.util.regex.Pattern;

/** Writes code within a text. */
final class CodeSpan {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]+(?:[._/-][A-Za-z0-9]+)*");
  private static final Pattern PASSED =
      Pattern.compile("(?!\\s)(?!.*(?:::|;;)(?:\\s|$))[^+`\\n]*[^\\s+`\\\\]");

  private static final String SPACE = "&#32;";

  private CodeSpan() {}

  /**
   * Code in monospaced text.
   *
   * @param opens true if the character before allows a single mark
   * @param closes true if the one after does
   */
  static String of(String literal, TextForm form, boolean opens, boolean closes) {
    if (literal.isBlank()) {
      return "``&#160;``";
    }
    boolean single = opens && closes && !form.isFormatting();
    if (single && PLAIN.matcher(literal).matches()) {
      return "`" + literal + "`";
    }
    if (single && PASSED.matcher(literal).matches() && !(form.isCell() && literal.contains("|"))) {
      return "`+" + literal + "+`";
    }
    String text = literal.strip().replace('\n', ' ');
    String before = Character.isWhitespace(literal.charAt(0)) ? SPACE : "";
    String after = Character.isWhitespace(literal.charAt(literal.length() - 1)) ? SPACE : "";
    return "``" + before + Escapes.strict(text) + after + "``";
  }
}
