package org.daybook.asciidoc;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** Asciidoctor's layout tables, icons and inline styles as what they mean. */
final class Shapes {
  private static final Pattern WIDTH = Pattern.compile("width:\\s*(\\d+(?:\\.\\d+)?%)");
  private static final String CHECKED = "\u2611";
  private static final String UNCHECKED = "\u2610";

  private Shapes() {}

  static void simplify(Element body) {
    body.select("a.anchor, #toc").remove();
    body.select("h1 > a.link, h2 > a.link, h3 > a.link, h4 > a.link, h5 > a.link, h6 > a.link")
        .unwrap();
    // The page's title is the only one of its rank.
    body.select("h1").tagName("h2");
    body.select("iframe[src~=^https?://]").forEach(Shapes::linkInstead);
    body.select("div.admonitionblock").forEach(Shapes::admonition);
    body.select("div.colist > table").forEach(Shapes::calloutList);
    body.select("pre > code > table.linenotable").forEach(Shapes::numberedLines);
    callouts(body);
    icons(body);
    widths(body);
  }

  /** A frame would show another site; a link says where it is. */
  private static void linkInstead(Element frame) {
    String url = frame.attr("src");
    frame.replaceWith(new Element("a").attr("href", url).text(url));
  }

  private static void admonition(Element block) {
    Element icon = block.selectFirst("td.icon");
    Element content = block.selectFirst("td.content");
    if (icon != null && content != null) {
      Element label = icon.selectFirst("[title], .title");
      String name =
          label == null ? icon.text() : label.hasText() ? label.text() : label.attr("title");
      Element inside = new Element("div").addClass("content");
      inside.appendChildren(content.childNodes());
      paragraph(inside);
      block.empty();
      block.appendElement("div").addClass("title").text(name);
      block.appendChild(inside);
    }
  }

  /** Puts text that stands in a block by itself into a paragraph. */
  private static void paragraph(Element block) {
    boolean bare = block.children().stream().noneMatch(Element::isBlock);
    if (bare) {
      List<Node> text = block.childNodes();
      Element paragraph = new Element("p");
      paragraph.appendChildren(text);
      block.appendChild(paragraph);
    }
  }

  private static void calloutList(Element table) {
    Element list = new Element("ol");
    for (Element row : table.select("> tbody > tr")) {
      Element text = row.lastElementChild();
      if (text != null) {
        list.appendElement("li").appendChildren(text.childNodes());
      }
    }
    table.replaceWith(list);
  }

  /** Puts the numbers of all lines before the code; a table does not belong there. */
  private static void numberedLines(Element table) {
    Element numbers = table.selectFirst("td.linenos > pre");
    Element lines = table.selectFirst("td.code > pre");
    Element code = table.parent();
    if (numbers != null && lines != null && code != null) {
      code.before(new Element("span").addClass("linenos").text(numbers.wholeText().strip()));
      code.empty().appendChildren(lines.childNodes());
      if (code.lastChild() instanceof TextNode end) {
        end.text(end.getWholeText().stripTrailing());
      }
    }
  }

  // An icon of the number, then the number in brackets for those who have no icons.
  private static void callouts(Element body) {
    for (Element icon : body.select("i.conum[data-value]")) {
      Element number = icon.nextElementSibling();
      if (number != null && number.normalName().equals("b")) {
        number.text(icon.attr("data-value")).addClass("conum");
        icon.remove();
      }
    }
  }

  private static void icons(Element body) {
    replace(body.select("i.fa-check-square-o, input[type=checkbox][checked]"), CHECKED);
    replace(body.select("i.fa-square-o, input[type=checkbox]"), UNCHECKED);
    replace(body.select("i.caret"), "\u203a");
    for (Element icon : body.select("span.icon > i[class~=fa-]")) {
      icon.replaceWith(new TextNode("[" + iconName(icon.classNames()) + "]"));
    }
  }

  private static void replace(Elements icons, String text) {
    icons.forEach(icon -> icon.replaceWith(new TextNode(text)));
  }

  private static String iconName(Set<String> classes) {
    return classes.stream()
        .filter(name -> name.startsWith("fa-"))
        .findFirst()
        .map(name -> name.substring("fa-".length()))
        .orElse("icon");
  }

  // Our pages allow no inline style. Columns of one width need none.
  private static void widths(Element body) {
    for (Element group : body.select("colgroup")) {
      List<String> widths = group.children().eachAttr("style").stream().distinct().toList();
      if (widths.size() > 1) {
        group.children().forEach(Shapes::width);
      }
    }
    body.select("table[style]").forEach(Shapes::width);
  }

  private static void width(Element element) {
    Matcher width = WIDTH.matcher(element.attr("style"));
    if (width.find()) {
      element.attr("width", width.group(1));
    }
  }
}
