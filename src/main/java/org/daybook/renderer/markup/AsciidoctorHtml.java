package org.daybook.renderer.markup;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Replaces Asciidoctor's layout tables and inline styles by semantic elements and classes. */
final class AsciidoctorHtml {
  private static final Pattern WIDTH = Pattern.compile("width:\\s*(\\d+(?:\\.\\d+)?)%");
  private static final int STEP = 5;
  private static final int STEPS = 20;
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private AsciidoctorHtml() {}

  // One pass, because each jsoup selection would visit all elements of highlighted code again.
  static void simplify(Element body) {
    TreeEdits edits = new TreeEdits();
    for (Element element : List.copyOf(body.getAllElements())) {
      if (element.id().equals("toc")) {
        edits.remove(element);
      }
      switch (element.normalName()) {
        case "a" -> link(element, edits);
        // The title of the page is its only h1.
        case "h1" -> element.tagName("h2");
        case "iframe" -> frame(element);
        case "div" -> block(element);
        case "table" -> table(element);
        case "i", "input" -> FontIcons.replace(element, edits);
        case "colgroup" -> columns(element);
        default -> {}
      }
    }
    edits.apply(body);
  }

  private static void link(Element a, TreeEdits edits) {
    Element parent = a.parent();
    if (a.hasClass("anchor")) {
      edits.remove(a);
    } else if (a.hasClass("link") && parent != null && HEADINGS.contains(parent.normalName())) {
      edits.unwrap(a);
    }
  }

  /** Replaces a frame, which would show another site, by a link. */
  private static void frame(Element frame) {
    String url = frame.attr("src");
    if (url.startsWith("http://") || url.startsWith("https://")) {
      frame.replaceWith(new Element("a").attr("href", url).text(url));
    }
  }

  private static void block(Element div) {
    if (div.hasClass("admonitionblock")) {
      Admonitions.simplify(div);
    }
  }

  private static void table(Element table) {
    Element parent = table.parent();
    if (parent != null && parent.hasClass("colist")) {
      ListTables.callouts(table);
    } else if (parent != null && parent.hasClass("hdlist")) {
      ListTables.terms(table);
    } else if (parent != null && table.hasClass("linenotable")) {
      numberedLines(table, parent);
    } else if (table.hasAttr("style")) {
      width(table);
    }
  }

  /** Replaces the table of a numbered listing by the code with its line numbers before it. */
  private static void numberedLines(Element table, Element code) {
    Element numbers = table.selectFirst("td.linenos > pre");
    Element lines = table.selectFirst("td.code > pre");
    if (numbers != null && lines != null) {
      code.before(new Element("span").addClass("linenos").text(numbers.wholeText().strip()));
      code.empty().appendChildren(lines.childNodes());
      if (code.lastChild() instanceof TextNode end) {
        end.text(end.getWholeText().stripTrailing());
      }
    }
  }

  // Pages allow no inline styles, and columns of equal width need none.
  private static void columns(Element group) {
    List<String> widths = group.children().eachAttr("style").stream().distinct().toList();
    if (widths.size() > 1) {
      group.children().forEach(AsciidoctorHtml::width);
    }
  }

  // Rounds to a multiple of 5 percent, for which the style sheet has a class.
  private static void width(Element element) {
    Matcher width = WIDTH.matcher(element.attr("style"));
    if (width.find()) {
      double percent = Double.parseDouble(width.group(1));
      element.addClass("w" + STEP * Math.max(1, Math.min(STEPS, Math.round(percent / STEP))));
    }
  }
}
