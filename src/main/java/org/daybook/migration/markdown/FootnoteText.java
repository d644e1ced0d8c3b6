package org.daybook.migration.markdown;

import java.util.stream.Collectors;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/** Writes blocks of a footnote, which is one line in AsciiDoc. */
final class FootnoteText {
  private FootnoteText() {}

  /** The text of a block and of those in it. */
  static String of(Node block, InlineWriter inline, TextForm form) {
    if (block instanceof FencedCodeBlock code) {
      return code(code.getLiteral());
    }
    if (block instanceof IndentedCodeBlock code) {
      return code(code.getLiteral());
    }
    if (block instanceof HtmlBlock) {
      return "";
    }
    if (block.getFirstChild() instanceof Block) {
      return InlineWriter.children(block).stream()
          .map(child -> of(child, inline, form))
          .collect(Collectors.joining(" "));
    }
    return inline.within(InlineWriter.children(block), form);
  }

  private static String code(String literal) {
    return literal.isBlank()
        ? ""
        : "``" + Escapes.strict(literal.strip().replaceAll("\\s+", " ")) + "``";
  }
}
