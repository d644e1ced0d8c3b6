package org.daybook.renderer.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.daybook.document.Html;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The form of a text for feed readers, which ignore our style sheet and drop unknown elements. */
final class FeedHtml {
  private FeedHtml() {}

  /** The content of a listing, which is away while the rest of the text is copied. */
  private record Highlighted(Element code, List<Node> content) {}

  /** The feed form of a sanitized text. */
  static Html of(String path, Element text) {
    Element body = withoutHighlighting(text);
    spell(body);
    TreeEdits removals = new TreeEdits();
    body.select("colgroup, .linenos").forEach(removals::remove);
    body.select("video, audio").forEach(player -> media(player, removals));
    removals.apply(body);
    body.select("a[href^=#]").forEach(a -> a.attr("href", "source:" + path + a.attr("href")));
    body.select("div.admonitionblock").tagName("blockquote");
    body.select("summary").tagName("div").addClass("title");
    body.select("details").tagName("div");
    body.select("div.title").forEach(FeedHtml::title);
    FeedBoxes.simplify(body);
    body.getAllElements().forEach(FeedUrls::markRelative);
    TreeEdits rests = new TreeEdits();
    body.nodeStream(TextNode.class).filter(FeedHtml::isRest).forEach(rests::remove);
    rests.apply(body);
    return new Html(XhtmlSerializer.write(body).strip());
  }

  /** A copy of a text with plain code: most elements of a text with code highlight it. */
  private static Element withoutHighlighting(Element text) {
    Deque<Highlighted> away = new ArrayDeque<>();
    for (Element code : text.select("pre > code")) {
      // A listing inside another one is away with it.
      if (text.root().equals(code.root())) {
        away.push(new Highlighted(code, List.copyOf(code.childNodes())));
        code.text(plain(code));
      }
    }
    Element copy = text.clone();
    away.forEach(listing -> listing.code().empty().appendChildren(listing.content()));
    return copy;
  }

  private static String plain(Element code) {
    boolean spelled = code.select("math, b.conum").isEmpty();
    Element plain = spelled ? code : code.clone();
    if (!spelled) {
      spell(plain);
    }
    return plain.wholeText();
  }

  /** Replaces formulas and the numbers of callouts by text. */
  private static void spell(Element body) {
    MathMl.spell(body);
    body.select("b.conum").forEach(b -> b.replaceWith(new TextNode("(" + b.text() + ")")));
  }

  /**
   * Puts a link to the file into a player, because readers that drop players keep their content.
   */
  private static void media(Element player, TreeEdits removals) {
    String url = player.hasAttr("src") ? player.attr("src") : player.select("source").attr("src");
    player.textNodes().forEach(removals::remove);
    player.appendElement("a").attr("href", url).text(url.replaceFirst(".*[/:]", ""));
  }

  private static void title(Element title) {
    Element strong = new Element("strong").appendChildren(title.childNodes());
    title.tagName("p").appendChild(strong);
  }

  /** Says whether a text is a line break that a removed box left beside another. */
  private static boolean isRest(TextNode text) {
    Node before = text.previousSibling();
    boolean first = before == null || (before instanceof TextNode other && other.isBlank());
    return first && text.isBlank() && !Prose.isPreformatted(text);
  }
}
