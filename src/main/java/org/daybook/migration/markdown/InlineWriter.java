package org.daybook.migration.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Writes the text of one block. */
final class InlineWriter {
  /** A noncharacter that is left out. */
  static final String NOTHING = "\uFDD2";

  private final TextParts parts;
  private final Set<Character> lonely;
  private final TextForm form;
  private final StringBuilder out = new StringBuilder();
  private final LiteralWriter literals;
  private final TextEdges edges;

  private InlineWriter(TextParts parts, Set<Character> lonely, TextForm form) {
    this.parts = parts;
    this.lonely = lonely;
    this.form = form;
    literals = new LiteralWriter(parts, lonely, form, out);
    edges = new TextEdges(form, out);
  }

  /** The text of a block. */
  static String write(Node block, TextParts parts, TextForm form) {
    return write(children(block), parts, Lonely.in(block), form);
  }

  private static String write(
      List<Node> nodes, TextParts parts, Set<Character> lonely, TextForm form) {
    InlineWriter writer = new InlineWriter(parts, lonely, form);
    writer.append(nodes);
    return writer.out.toString();
  }

  static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  /** The text of some nodes within another one. */
  String within(List<Node> nodes, TextForm inner) {
    return write(nodes, parts, lonely, inner);
  }

  void append(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof HtmlInline tag) {
        i += new InlineHtml(this, parts, form, out).append(tag, nodes.subList(i + 1, nodes.size()));
      } else {
        append(nodes.get(i));
      }
    }
  }

  private void append(Node node) {
    if (node instanceof Text text) {
      literals.append(text);
    } else if (node instanceof Code code) {
      String literal = parts.shortcodes().raw(code.getLiteral());
      String span = CodeSpan.of(literal, form, edges.opens(), edges.closes(node));
      out.append(edges.separator()).append(span);
    } else if (node instanceof StrongEmphasis) {
      formatted(node, "*");
    } else if (node instanceof Emphasis) {
      formatted(node, "_");
    } else if (node instanceof Strikethrough && !form.isWithin("#")) {
      // At the beginning of a line it could be the attributes of a block.
      out.append("{empty}[.line-through]##")
          .append(within(children(node), form.formatting("#")))
          .append("##");
    } else if (node instanceof SoftLineBreak) {
      out.append(form.isFlat() ? " " : "\n");
    } else if (node instanceof HardLineBreak) {
      out.append(form.isFlat() ? " " : " +\n");
    } else if (node instanceof Link || node instanceof Image || node instanceof FootnoteReference) {
      out.append(new MacroWriter(this, parts, form).of(node, edges.before()));
    } else {
      append(children(node));
    }
  }

  private void formatted(Node node, String mark) {
    if (form.isWithin(mark)) {
      append(children(node));
      return;
    }
    boolean constrained = !form.isFormatting() && edges.opens() && edges.closes(node);
    String text = within(children(node), form.formatting(mark));
    String marks = constrained ? mark : mark + mark;
    if (text.isBlank()) {
      out.append(text);
    } else {
      String start = text.substring(0, text.indexOf(text.strip()));
      out.append(start)
          .append(start.isEmpty() ? edges.separator() : "")
          .append(marks)
          .append(text.strip())
          .append(marks);
    }
  }
}
