package org.daybook.renderer.markup;

import org.daybook.document.Html;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** A text as its own page shows it. */
final class PageHtml {
  private static final String TITLED = "h2[id], h3[id], h4[id], h5[id], h6[id]";

  private PageHtml() {}

  /** The form of a cleaned text, which is changed. */
  static Html of(Element body) {
    body.select(TITLED).forEach(PageHtml::anchor);
    body.select("pre .hll").forEach(PageHtml::line);
    LineAnchors.anchor(body);
    // What scrolls sideways must be reachable without a mouse.
    body.select("pre").attr("tabindex", "0");
    for (Element table : body.select("table.tableblock")) {
      boolean nested = table.parent() != null && table.parent().closest("table") != null;
      if (!nested) {
        table.wrap("<div class=\"tablewrap\" tabindex=\"0\"></div>");
      }
    }
    // Without its size a picture that arrives late would move the text.
    body.select("img[width~=^\\d+$][height~=^\\d+$]").attr("loading", "lazy");
    body.select("img:not([alt])").attr("alt", "");
    return new Html(XhtmlSerializer.write(body));
  }

  /** Puts the end of a marked line behind it: inside of a box it would count twice when copied. */
  private static void line(Element marked) {
    if (marked.lastChild() instanceof TextNode end && end.getWholeText().endsWith("\n")) {
      String text = end.getWholeText();
      end.text(text.substring(0, text.length() - 1));
      marked.after(new TextNode("\n"));
    }
  }

  private static void anchor(Element heading) {
    heading
        .appendElement("a")
        .addClass("anchor")
        .attr("href", "#" + heading.id())
        .attr("aria-label", "Link to this section");
  }
}
