package org.daybook.asciidoc;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.site.Citation;
import org.daybook.site.Html;
import org.daybook.site.Reference;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the sentences that links to other sources stand in. */
final class Citations implements NodeVisitor {
  private static final String SOURCE = "source:";
  private static final String BLOCK = "p, li, dt, dd, td, th, h2, h3, h4, h5, h6, div";

  /** Stands for a link without a text, which only the site can give it. */
  private static final char UNTITLED = '\ufffc';

  private final Element link;
  private final StringBuilder text = new StringBuilder();
  private final List<Element> untitled = new ArrayList<>();
  private int place;

  private Citations(Element link) {
    this.link = link;
  }

  /** The citations in a cleaned text whose targets were read. */
  static List<Citation> of(Element body) {
    return body.select("a[href^=" + SOURCE + "]").stream()
        .filter(link -> reference(link).source().endsWith(".adoc"))
        .map(link -> new Citation(reference(link), new Citations(link).sentence()))
        .toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (node.equals(link)) {
      place = text.length();
    }
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replace('\n', ' '));
    } else if (node instanceof Element element && element.hasAttr("data-title")) {
      untitled.add(element);
      text.append(UNTITLED);
    }
  }

  private Html sentence() {
    Element block = link.closest(BLOCK);
    (block == null ? link : block).traverse(this);
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text.toString());
    int end = sentences.following(place);
    int begin = sentences.previous();
    int next = (int) text.substring(0, begin).chars().filter(c -> c == UNTITLED).count();
    StringBuilder markup = new StringBuilder();
    for (String words : text.substring(begin, end).strip().split("(?<=\ufffc)", -1)) {
      boolean linked = words.endsWith(String.valueOf(UNTITLED));
      markup.append(Html.of(linked ? words.substring(0, words.length() - 1) : words).markup());
      if (linked) {
        markup.append(placeholder(untitled.get(next++)));
      }
    }
    return new Html(markup.toString());
  }

  private static String placeholder(Element link) {
    return "<a href=\"" + Html.of(link.attr("href")).markup() + "\" data-title=\"\"></a>";
  }

  private static Reference reference(Element link) {
    String target = link.attr("href").substring(SOURCE.length());
    int hash = target.indexOf('#');
    return hash < 0
        ? new Reference(target, "")
        : new Reference(target.substring(0, hash), target.substring(hash + 1));
  }
}
