package org.daybook.migration.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes blocks, one below the other. */
final class BlockWriter {
  private final TextParts parts;
  private final Headings headings;
  private final int depth;

  /**
   * A writer.
   *
   * @param depth the number of blocks around
   */
  BlockWriter(TextParts parts, Headings headings, int depth) {
    this.parts = parts;
    this.headings = headings;
    this.depth = depth;
  }

  /** A writer of blocks within one of these. */
  BlockWriter inner() {
    return new BlockWriter(parts, headings, depth + 1);
  }

  /** The blocks with an empty line between them. */
  String write(List<Node> nodes) {
    return String.join("\n\n", each(nodes));
  }

  /** The blocks one by one. */
  List<String> each(List<Node> nodes) {
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node instanceof ListBlock && i > 0 && nodes.get(i - 1) instanceof ListBlock) {
        // Otherwise AsciiDoc would read both as one.
        blocks.add("//-");
      }
      if (node instanceof HtmlBlock html) {
        HtmlBlocks written = new HtmlBlocks(this, parts);
        i += written.append(html, nodes.subList(i + 1, nodes.size()), blocks);
      } else {
        blocks.add(block(node));
      }
    }
    blocks.removeIf(String::isBlank);
    return blocks;
  }

  private String block(Node node) {
    if (node instanceof Paragraph) {
      return paragraph(node);
    }
    if (node instanceof Heading heading) {
      return headings.write(heading, parts, depth > 0);
    }
    if (node instanceof ListBlock list) {
      return new ListWriter(this, parts).write(list, "");
    }
    if (node instanceof FencedCodeBlock code) {
      return CodeBlock.of(
          parts.shortcodes().raw(code.getInfo() == null ? "" : code.getInfo()),
          parts.shortcodes().raw(code.getLiteral()));
    }
    if (node instanceof IndentedCodeBlock code) {
      return CodeBlock.of("", parts.shortcodes().raw(code.getLiteral()));
    }
    if (node instanceof BlockQuote) {
      return new QuoteWriter(this).write(node);
    }
    if (node instanceof TableBlock table) {
      return new TableWriter(parts).write(table);
    }
    if (node instanceof ThematicBreak) {
      return "'''";
    }
    boolean elsewhere =
        node instanceof FootnoteDefinition || node instanceof LinkReferenceDefinition;
    return elsewhere ? "" : write(InlineWriter.children(node));
  }

  /** A paragraph; an image alone is a block. */
  String paragraph(Node node) {
    List<Node> children = InlineWriter.children(node);
    if (children.size() == 1
        && children.get(0) instanceof Text text
        && parts.shortcodes().isCall(text.getLiteral())) {
      return InlineWriter.write(node, parts, TextForm.LINES).strip();
    }
    String written = InlineWriter.write(node, parts, TextForm.LINES).strip();
    boolean image = children.size() == 1 && children.get(0) instanceof Image;
    return image && written.startsWith("image:")
        ? written.replaceFirst("image:", "image::")
        : written;
  }

  /** A block between two lines, which are longer the deeper it is. */
  String delimited(String sign, String text) {
    String line = sign.repeat(4 + depth);
    return line + "\n" + text + "\n" + line;
  }
}
