package org.daybook.renderer.markup;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.daybook.document.Html;
import org.daybook.document.SourceReference;
import org.daybook.document.Text.Citation;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the sentences that contain links to other sources. */
final class CitationReader implements NodeVisitor {
  private static final String SOURCE = "source:";
  private static final String BLOCK = "p, li, dt, dd, td, th, h2, h3, h4, h5, h6, div";

  /** The placeholder for a link without a text, which gets its text from the site. */
  private static final char UNTITLED = '\ufffc';

  private final Element link;
  private final StringBuilder text = new StringBuilder();
  private final List<Element> untitled = new ArrayList<>();
  private int place;

  private CitationReader(Element link) {
    this.link = link;
  }

  /** The citations in a sanitized text whose links are resolved. */
  static List<Citation> of(Element body) {
    return body.select("a[href^=" + SOURCE + "]").stream()
        .filter(link -> reference(link).source().endsWith(".adoc"))
        .map(link -> new Citation(reference(link), new CitationReader(link).sentence()))
        .toList();
  }

  @Override
  public void head(Node node, int depth) {
    if (node.equals(link)) {
      place = text.length();
    }
    if (node instanceof TextNode words && !isFootnote(words)) {
      text.append(words.getWholeText().replace('\n', ' ').replace(UNTITLED, ' '));
    } else if (node instanceof Element element && element.hasAttr("data-title")) {
      untitled.add(element);
      text.append(UNTITLED);
    }
  }

  private Html sentence() {
    Element block = link.closest(BLOCK);
    (block == null ? link : block).traverse(this);
    if (text.toString().isBlank()) {
      return Html.EMPTY;
    }
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
    sentences.setText(text.toString());
    // A linked picture has no text, so its place may be after the last character.
    int end = sentences.following(Math.min(place, text.length() - 1));
    int begin = sentences.previous();
    return markup(text.substring(begin, end).strip(), untitledBefore(begin));
  }

  private Html markup(String sentence, int next) {
    StringBuilder markup = new StringBuilder();
    int link = next;
    int from = 0;
    for (int at = sentence.indexOf(UNTITLED); at >= 0; at = sentence.indexOf(UNTITLED, from)) {
      markup.append(Html.of(sentence.substring(from, at)).markup());
      markup.append(placeholder(untitled.get(link++)));
      from = at + 1;
    }
    return new Html(markup.append(Html.of(sentence.substring(from)).markup()).toString());
  }

  private int untitledBefore(int end) {
    return (int) text.substring(0, end).chars().filter(c -> c == UNTITLED).count();
  }

  private static boolean isFootnote(TextNode words) {
    Element around = words.parent();
    return around != null && around.closest("sup.footnote") != null;
  }

  private static String placeholder(Element link) {
    return "<a href=\"" + Html.of(link.attr("href")).markup() + "\" data-title=\"\"></a>";
  }

  private static SourceReference reference(Element link) {
    String target = link.attr("href").substring(SOURCE.length());
    int hash = target.indexOf('#');
    return hash < 0
        ? new SourceReference(target, "")
        : new SourceReference(target.substring(0, hash), target.substring(hash + 1));
  }
}
