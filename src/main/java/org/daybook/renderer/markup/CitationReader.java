package org.daybook.renderer.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.SourceReference;
import org.daybook.document.Text.Citation;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads the sentences that contain links to other sources. */
final class CitationReader {
  private static final String SOURCE = "source:";
  private static final Evaluator BLOCK =
      Selector.evaluatorOf("p, li, dt, dd, td, th, h2, h3, h4, h5, h6, div");

  private final Map<Element, BlockSentences> blocks = new HashMap<>();
  private final List<Citation> citations = new ArrayList<>();

  private CitationReader() {}

  /** The citations in a sanitized text whose links are resolved, each once. */
  static List<Citation> of(Element body) {
    CitationReader reader = new CitationReader();
    body.select("a[href^=" + SOURCE + "]").forEach(reader::read);
    return reader.citations.stream().distinct().toList();
  }

  private void read(Element link) {
    SourceReference target = reference(link);
    if (AsciiDocNames.isText(target.source()) || target.isAddress()) {
      Element around = link.closest(BLOCK);
      BlockSentences block =
          blocks.computeIfAbsent(
              around == null ? link : around, one -> BlockSentences.of(one, BLOCK));
      citations.add(new Citation(target, block.around(link)));
    }
  }

  private static SourceReference reference(Element link) {
    String target = link.attr("href").substring(SOURCE.length());
    int hash = target.indexOf('#');
    return hash < 0
        ? new SourceReference(target, "")
        : new SourceReference(target.substring(0, hash), target.substring(hash + 1));
  }
}
