package org.daybook.migration.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Counts characters that only a pair makes markup. */
final class Lonely extends AbstractVisitor {
  private final Map<Character, Integer> counts = new HashMap<>();

  /** The characters that occur once in a block, and that no markup of the block is made of. */
  static Set<Character> in(Node block) {
    Lonely counter = new Lonely();
    counter.visitChildren(block);
    Set<Character> lonely = new HashSet<>();
    counter.counts.forEach(
        (c, count) -> {
          if (count == 1) {
            lonely.add(c);
          }
        });
    return lonely;
  }

  @Override
  public void visit(Text text) {
    text.getLiteral().chars().forEach(c -> counts.merge((char) c, 1, Integer::sum));
  }

  @Override
  public void visit(Code code) {
    exclude("`+");
  }

  @Override
  public void visit(Emphasis emphasis) {
    exclude("_");
    visitChildren(emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    exclude("*");
    visitChildren(strong);
  }

  @Override
  public void visit(HtmlInline html) {
    exclude("*_`#^~+");
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      exclude("#");
    }
    visitChildren(node);
  }

  private void exclude(String markup) {
    markup.chars().forEach(c -> counts.merge((char) c, 2, Integer::sum));
  }
}
