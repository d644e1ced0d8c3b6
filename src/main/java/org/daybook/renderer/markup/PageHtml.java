package org.daybook.renderer.markup;

import java.util.List;
import org.daybook.document.FinishedText.PageForm;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.document.Text.Heading;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The form of a text for pages. */
final class PageHtml {
  private static final String TITLED = "h2[id], h3[id], h4[id], h5[id], h6[id]";

  private static final Evaluator PRE = Selector.evaluatorOf("pre");

  private PageHtml() {}

  /** Adds heading anchors, line anchors and keyboard access to a sanitized text. */
  static void finish(Element body) {
    body.select(TITLED).forEach(PageHtml::anchor);
    TreeEdits edits = new TreeEdits();
    body.select(".hll").forEach(marked -> line(marked, edits));
    edits.apply(body);
    LineAnchors.anchor(body);
    // Elements that scroll sideways must be reachable by keyboard.
    body.select("pre").attr("tabindex", "0");
    for (Element table : body.select("table.tableblock")) {
      boolean nested = table.parent() != null && table.parent().closest("table") != null;
      if (!nested) {
        table.wrap("<div class=\"tablewrap\" tabindex=\"0\"></div>");
      }
    }
    // Only pictures of known size load lazily, because the others would move the text.
    body.select("img[width~=^\\d+$][height~=^\\d+$]").attr("loading", "lazy");
    body.select("img:not([alt])").attr("alt", "");
  }

  /** The form of a finished text. */
  static PageForm form(Element body) {
    return new PageForm(XhtmlSerializer.writeMarked(body));
  }

  /** A copy of the section "Takeaways" that may be on the same page as the section itself. */
  static Html takeaways(Element body, List<Heading> headings) {
    return headings.stream()
        .filter(Text::isTakeaways)
        .findFirst()
        .map(heading -> body.getElementById(heading.id()))
        .map(Element::nextElementSibling)
        .filter(section -> section.hasClass("sectionbody"))
        .map(section -> copy(section.clone()))
        .orElse(Html.EMPTY);
  }

  private static Html copy(Element section) {
    TreeEdits edits = new TreeEdits();
    section.select("a.anchor").forEach(edits::remove);
    edits.apply(section);
    section.select("[id]").removeAttr("id");
    return new Html(XhtmlSerializer.write(section).strip());
  }

  /** Moves the line break of a marked line after it, because inside it would be copied twice. */
  private static void line(Element marked, TreeEdits edits) {
    if (marked.closest(PRE) != null
        && marked.lastChild() instanceof TextNode end
        && end.getWholeText().endsWith("\n")) {
      String text = end.getWholeText();
      end.text(text.substring(0, text.length() - 1));
      edits.replace(marked, List.of(marked, new TextNode("\n")));
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
