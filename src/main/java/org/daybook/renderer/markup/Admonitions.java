package org.daybook.renderer.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Asciidoctor's layout tables of admonitions as a title and a content. */
final class Admonitions {
  private Admonitions() {}

  static void simplify(Element block) {
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
}
