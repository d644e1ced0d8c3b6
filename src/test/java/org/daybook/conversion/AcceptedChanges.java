package org.daybook.conversion;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.daybook.renderer.protocol.SourcePath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Everything in which a published text may differ from Asciidoctor's embedded output. Some of it is
 * made in the plain text and some undone in ours, so that what remains must be the same.
 */
final class AcceptedChanges {
  private static final String UNPUBLISHABLE =
      "script, style, iframe, object, form, input, button, svg, link, meta, noscript";

  private AcceptedChanges() {}

  /** The published text of a source without our changes, tag by tag and word by word. */
  static List<String> undone(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("a.anchor").remove();
    body.select("div.tablewrap").unwrap();
    body.select("code .line").remove();
    body.select("[tabindex]").removeAttr("tabindex");
    body.select("[loading]").removeAttr("loading");
    body.select("[preload]").removeAttr("preload");
    body.select("[data-title]").removeAttr("data-title");
    for (String name : new String[] {"href", "src", "poster"}) {
      body.select("[" + name + "^=source:]")
          .forEach(e -> e.attr(name, e.attr(name).substring("source:".length())));
    }
    body.select("img[alt=]").removeAttr("alt");
    body.select(".admonitionblock > .content > p:only-child").unwrap();
    body.select("math").forEach(math -> math.replaceWith(new TextNode(math.attr("alttext"))));
    body.select("code.math").unwrap();
    body.select(".imageblock:has(svg)").remove();
    return Tokens.of(body);
  }

  /** Asciidoctor's text of a source with our changes. */
  static List<String> made(String path, String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("#toc, a.anchor").remove();
    body.select(":is(h1,h2,h3,h4,h5,h6) > a.link").unwrap();
    body.select("h1").tagName("h2");
    body.select(".admonitionblock").forEach(AcceptedChanges::admonition);
    body.select(".colist > table").forEach(AcceptedChanges::colist);
    body.select(".hdlist > table").forEach(AcceptedChanges::terms);
    body.select("i.conum").forEach(AcceptedChanges::callout);
    body.select(".linenotable").forEach(AcceptedChanges::numbered);
    body.select("i.fa-check-square-o").forEach(icon -> icon.replaceWith(new TextNode("\u2611")));
    body.select("i.fa-square-o").forEach(icon -> icon.replaceWith(new TextNode("\u2610")));
    body.select("i.caret").forEach(icon -> icon.replaceWith(new TextNode("\u203a")));
    body.select("span.icon > i").forEach(AcceptedChanges::icon);
    body.select("iframe[src^=http]").forEach(AcceptedChanges::frame);
    body.select("object[data]").forEach(AcceptedChanges::picture);
    body.select(UNPUBLISHABLE).remove();
    body.getAllElements().stream()
        .filter(element -> !element.tag().isKnownTag())
        .toList()
        .forEach(Element::unwrap);
    // The source of a diagram.
    body.select(".literalblock:has(pre:matches(^\\w+ -> \\w+))").remove();
    widths(body);
    body.select("[style]").removeAttr("style");
    body.select("[onclick]").removeAttr("onclick");
    body.select("[autoplay]").removeAttr("autoplay");
    body.select("a[href~=^(?!\\s*(?:https?|mailto|irc|ftp):)[^/?#]*:]").removeAttr("href");
    body.select("a[href]").forEach(a -> resolve(path, a, "href"));
    body.select("[src~=^(?!https?:|data:)[^/?#]*:]").removeAttr("src");
    body.select("[src]").forEach(media -> resolve(path, media, "src"));
    body.select("[poster]").forEach(media -> resolve(path, media, "poster"));
    body.select("img[alt=]").removeAttr("alt");
    body.select(".admonitionblock > .content > p:only-child").unwrap();
    return Tokens.of(body);
  }

  private static void admonition(Element block) {
    Element icon = block.expectFirst("td.icon");
    Element word = icon.selectFirst("i[title], .title");
    Element content = block.expectFirst("td.content").tagName("div");
    Element title = new Element("div").addClass("title");
    title.text(word == null ? icon.text() : word.hasText() ? word.text() : word.attr("title"));
    block.empty().appendChild(title).appendChild(content);
  }

  private static void colist(Element table) {
    Element list = new Element("ol");
    table
        .select("> tbody > tr > td:nth-child(2)")
        .forEach(text -> list.appendChild(text.tagName("li")));
    table.replaceWith(list);
  }

  private static void terms(Element table) {
    Element list = new Element("dl");
    table
        .select("> tbody > tr > td")
        .forEach(cell -> list.appendChild(cell.tagName(cell.hasClass("hdlist1") ? "dt" : "dd")));
    list.select("> dt, > dd").removeAttr("class");
    table.replaceWith(list);
  }

  private static void callout(Element icon) {
    Element number = icon.nextElementSibling();
    if (number != null) {
      number.text(icon.attr("data-value")).addClass("conum");
    }
    icon.remove();
  }

  private static void numbered(Element table) {
    Element code = table.parent();
    code.empty().appendChildren(table.expectFirst(".code > pre").childNodes());
  }

  private static void icon(Element icon) {
    String name = icon.className().replaceFirst("^fa fa-(\\S+).*", "$1");
    icon.replaceWith(new TextNode("[" + name + "]"));
  }

  private static void frame(Element frame) {
    frame.replaceWith(new Element("a").attr("href", frame.attr("src")).text(frame.attr("src")));
  }

  private static void picture(Element object) {
    Element picture = new Element("img").attr("alt", object.text());
    picture.attr("src", object.attr("data")).attr("width", object.attr("width"));
    object.replaceWith(picture);
  }

  private static void widths(Element body) {
    for (Element group : body.select("colgroup")) {
      if (new TreeSet<>(group.children().eachAttr("style")).size() > 1) {
        group.children().forEach(AcceptedChanges::width);
      }
    }
    body.select("table[style]").forEach(AcceptedChanges::width);
  }

  private static void width(Element element) {
    String percent = element.attr("style").replaceAll("width: ([^;]*)%;?", "$1");
    long twentieths = Math.max(1, Math.min(20, Math.round(Double.parseDouble(percent) / 5)));
    element.addClass("w" + 5 * twentieths);
  }

  private static void resolve(String path, Element element, String name) {
    String target = element.attr(name);
    boolean source = target.matches("[^#?]+\\.adoc(?:#.*)?");
    boolean ours = source || !name.equals("href") || !target.matches("/.*|.*/");
    if (ours && !target.matches("(?:#|//).*|.*[:?].*|")) {
      int hash = (target + "#").indexOf('#');
      String file = target.substring(0, hash);
      if (source && element.text().equals(file)) {
        element.empty().clearAttributes();
      }
      String decoded = URLDecoder.decode(file.replace("+", "%2B"), StandardCharsets.UTF_8);
      element.attr(name, SourcePath.resolve(path, decoded).orElse(file) + target.substring(hash));
    }
  }
}
