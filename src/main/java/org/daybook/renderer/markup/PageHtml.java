package org.daybook.renderer.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.daybook.document.FinishedText.PageForm;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.document.Text.Heading;
import org.daybook.renderer.markup.drawing.Drawings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The form of a text for pages. */
final class PageHtml {
  private static final Pattern SIZE = Pattern.compile("\\d+");
  private static final Evaluator PRE = Selector.evaluatorOf("pre");

  private PageHtml() {}

  /** Adds heading anchors, line anchors and keyboard access to a sanitized text. */
  static void finish(Element body) {
    TreeEdits edits = new TreeEdits();
    // One pass, as in AsciidoctorHtml.
    for (Element element : List.copyOf(body.getAllElements())) {
      switch (element.normalName()) {
        case "h2", "h3", "h4", "h5", "h6" -> heading(element);
        // Elements that scroll sideways must be reachable by keyboard.
        case "pre" -> element.attr("tabindex", "0");
        case "table" -> table(element);
        case "img" -> picture(element, edits);
        case "audio", "video" -> player(element);
        default -> {}
      }
      if (element.hasClass("hll")) {
        line(element, edits);
      }
    }
    edits.apply(body);
    LineAnchors.anchor(body);
  }

  private static void table(Element table) {
    Element around = table.parent();
    if (table.hasClass("tableblock") && (around == null || around.closest("table") == null)) {
      Element box = new Element("div").addClass("tablewrap").attr("tabindex", "0");
      table.replaceWith(box);
      box.appendChild(table);
    }
  }

  private static void picture(Element img, TreeEdits edits) {
    if (Drawings.isDrawing(img)) {
      edits.replace(img, List.of(Drawings.onPage(img)));
    }
    // Only pictures of known size load lazily, because the others would move the text.
    if (SIZE.matcher(img.attr("width")).matches() && SIZE.matcher(img.attr("height")).matches()) {
      img.attr("loading", "lazy");
    }
    if (!img.hasAttr("alt")) {
      img.attr("alt", "");
    }
  }

  // Length and size, and no more, so that a page with many players loads none of them.
  private static void player(Element player) {
    if (!player.hasAttr("preload")) {
      player.attr("preload", "metadata");
    }
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

  // The page names all its anchors once, in its own language.
  private static void heading(Element heading) {
    if (heading.hasAttr("id")) {
      heading
          .appendElement("a")
          .addClass("anchor")
          .attr("href", "#" + heading.id())
          .attr("aria-labelledby", ":section");
    }
  }
}
