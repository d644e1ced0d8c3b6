package org.daybook.renderer.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.daybook.document.Html;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The form of a text for feed readers, which ignore our style sheet and drop unknown elements. */
final class FeedHtml {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("href src alt title lang dir start type reversed value colspan rowspan scope cite datetime"
                  + " width height poster controls data-title")
              .split(" ", -1));

  private FeedHtml() {}

  /** The feed form of a sanitized text. Changes the argument. */
  static Html of(String path, Element body) {
    MathMl.spell(body);
    body.select("b.conum").forEach(b -> b.replaceWith(new TextNode("(" + b.text() + ")")));
    // First, because most elements of a text with code are those of the highlighting.
    body.select("pre > code").forEach(code -> code.text(code.wholeText()));
    body.select("colgroup, .linenos").remove();
    body.select("a[href^=#]").forEach(a -> a.attr("href", "source:" + path + a.attr("href")));
    body.select("div.admonitionblock").tagName("blockquote");
    body.select("video, audio").forEach(FeedHtml::media);
    body.select("summary").tagName("div").addClass("title");
    body.select("details").tagName("div");
    body.select("div.title").forEach(FeedHtml::title);
    List<Element> inside = new ArrayList<>(body.getAllElements());
    // Innermost first, because the result for a box depends on its simplified content.
    Collections.reverse(inside);
    inside.stream().filter(element -> !element.equals(body)).forEach(FeedHtml::plain);
    inside.forEach(FeedUrls::markRelative);
    body.nodeStream(TextNode.class).toList().forEach(FeedHtml::tidy);
    return new Html(XhtmlSerializer.write(body).strip());
  }

  /**
   * Puts a link to the file into a player, because readers that drop players keep their content.
   */
  private static void media(Element player) {
    String url = player.hasAttr("src") ? player.attr("src") : player.select("source").attr("src");
    player.textNodes().forEach(Node::remove);
    player.appendElement("a").attr("href", url).text(url.replaceFirst(".*[/:]", ""));
  }

  private static void title(Element title) {
    Element strong = new Element("strong").appendChildren(title.childNodes());
    title.tagName("p").appendChild(strong);
  }

  private static void plain(Element element) {
    switch (element.normalName()) {
      case "span" -> element.unwrap();
      case "div" -> box(element);
      case "a" -> {
        if (element.hasAttr("href")) {
          strip(element);
        } else {
          element.unwrap();
        }
      }
      default -> strip(element);
    }
  }

  private static void box(Element div) {
    boolean holdsBlocks = div.children().stream().anyMatch(Element::isBlock);
    if (holdsBlocks || !div.hasText()) {
      div.unwrap();
    } else {
      strip(div.tagName("p"));
    }
  }

  private static void strip(Element element) {
    element.attributes().asList().stream()
        .map(attribute -> attribute.getKey())
        .filter(name -> !ATTRIBUTES.contains(name))
        .forEach(element::removeAttr);
  }

  /** Reduces the line breaks that removed boxes left to one. */
  private static void tidy(TextNode text) {
    Node before = text.previousSibling();
    boolean first = before == null || (before instanceof TextNode other && other.isBlank());
    if (first && text.isBlank() && !Prose.isPreformatted(text)) {
      text.remove();
    }
  }
}
