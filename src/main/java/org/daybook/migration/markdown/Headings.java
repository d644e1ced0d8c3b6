package org.daybook.migration.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Writes headings: none is more than one level below the one before, and each keeps its id. */
final class Headings {
  private static final Pattern ID = Pattern.compile("\\s*\\{:?\\s*#([^\\s}]+)[^}]*}\\s*$");
  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.:-]*");
  private static final Pattern SIMPLE = Pattern.compile("[A-Za-z0-9]+(?: [A-Za-z0-9]+)*");
  private static final int DEEPEST = 6;

  private final int shift;
  private final UnaryOperator<String> ids;
  private final Map<String, Integer> counts = new HashMap<>();
  private int last = 1;

  /**
   * Headings of a text.
   *
   * @param shift the levels by which they are moved down
   * @param ids the former id of a text
   */
  Headings(int shift, UnaryOperator<String> ids) {
    this.shift = shift;
    this.ids = ids;
  }

  /** A heading, without a section of its own within other blocks. */
  String write(Heading heading, TextParts parts, boolean inner) {
    String id = "";
    if (heading.getLastChild() instanceof Text text) {
      Matcher explicit = ID.matcher(text.getLiteral());
      if (explicit.find()) {
        id = explicit.group(1);
        text.setLiteral(text.getLiteral().substring(0, explicit.start()));
      }
    }
    String title = InlineWriter.write(heading, parts, TextForm.LINE).strip();
    if (title.isEmpty()) {
      return "";
    }
    int level = Math.max(2, Math.min(Math.min(heading.getLevel() + shift, last + 1), DEEPEST));
    last = inner ? last : level;
    String anchor = anchor(id, plain(heading));
    return (inner ? "[discrete]\n" : "") + anchor + "=".repeat(level) + " " + title;
  }

  private String anchor(String explicit, String text) {
    String id = explicit.isEmpty() ? ids.apply(text) : explicit;
    int before = counts.merge(id, 1, Integer::sum) - 1;
    if (before > 0 && explicit.isEmpty()) {
      id = id + "-" + before;
      counts.merge(id, 1, Integer::sum);
    }
    // Daybook makes the same id of these.
    boolean same = explicit.isEmpty() && before == 0 && SIMPLE.matcher(text).matches();
    return same || !FORM.matcher(id).matches() || (before > 0 && !explicit.isEmpty())
        ? ""
        : "[#" + id + "]\n";
  }

  /** The text of a node without markup. */
  static String plain(Node node) {
    StringBuilder out = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            out.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            out.append(code.getLiteral());
          }
        });
    return out.toString();
  }
}
