package org.daybook.renderer.markup.opening;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The blocks of a text before its first section. */
public final class BeginningBlocks {
  private static final int WORDS = 150;

  private BeginningBlocks() {}

  /**
   * A copy of the blocks before the first section that have at most 150 words together. It is empty
   * if the first block has more.
   *
   * @param body a sanitized text
   */
  public static Element of(Element body) {
    Element lead = body.shallowClone();
    int words = 0;
    for (Element block : blocks(body)) {
      words += WordCount.count(block.text());
      if (block.hasClass("sect1") || block.id().equals("footnotes") || words > WORDS) {
        break;
      }
      lead.appendChild(block.clone()).appendText("\n");
    }
    return lead;
  }

  /** The blocks in the order of the text, which has a preamble if it has sections. */
  private static Elements blocks(Element body) {
    Element preamble = body.selectFirst("> #preamble > .sectionbody");
    return preamble == null ? body.children() : preamble.children();
  }
}
