package org.daybook.migration.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/**
 * Writes literal texts, in which nothing shall be read as markup but URLs.
 *
 * @param lonely the marks that stand once in their block, which AsciiDoc leaves alone
 * @param out gets the texts
 */
record LiteralWriter(TextParts parts, Set<Character> lonely, TextForm form, StringBuilder out) {
  private static final Pattern PLAIN_URL =
      Pattern.compile("(?<![^\\s(])https?://[\\w./?=&%@-]*[\\w/](?=$|\\s|[.,:)](?:\\s|$))");
  private static final Pattern UNSAFE_URL = Pattern.compile("__|--|\\.\\.\\.|\\b_|_\\b");

  /** Writes a text. */
  void append(Text node) {
    String literal = node.getLiteral().replace(InlineWriter.NOTHING, "");
    Matcher mark = Shortcodes.marks(literal);
    int end = 0;
    while (mark.find()) {
      escaped(literal.substring(end, mark.start()), '\uFDD0');
      out.append(parts.shortcodes().asciidoc(mark.group(1), form.isFlat()));
      end = mark.end();
    }
    escaped(literal.substring(end), first(node.getNext()));
  }

  private void escaped(String literal, char after) {
    Matcher url = PLAIN_URL.matcher(literal);
    int end = 0;
    while (!form.isBracketed() && !form.isFormatting() && url.find()) {
      boolean ends = url.end() < literal.length() || after <= ' ';
      boolean starts = url.start() > 0 || last(out) <= ' ';
      if (starts && ends && !UNSAFE_URL.matcher(url.group()).find()) {
        plain(literal.substring(end, url.start()), 'h');
        out.append(url.group());
        end = url.end();
      }
    }
    plain(literal.substring(end), after);
  }

  private void plain(String literal, char after) {
    boolean starts = !form.isInner() && (out.isEmpty() || last(out) == '\n');
    char before = starts ? 0 : out.isEmpty() ? 'x' : last(out);
    out.append(
        Escapes.text(
            literal, before, new TextPlace(lonely, form.isCell(), form.isBracketed(), after)));
  }

  /** The last character, or 0 if there is none. */
  static char last(StringBuilder out) {
    return out.isEmpty() ? 0 : out.charAt(out.length() - 1);
  }

  /** The first character of a node, as far as marks depend on it; 0 if there is no node. */
  static char first(Node node) {
    if (node instanceof Text text && !text.getLiteral().isEmpty()) {
      return text.getLiteral().charAt(0);
    }
    return node == null
        ? 0
        : node instanceof Code ? '`' : node instanceof SoftLineBreak ? '\n' : 'x';
  }
}
