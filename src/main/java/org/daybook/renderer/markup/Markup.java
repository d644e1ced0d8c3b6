package org.daybook.renderer.markup;

import java.util.List;
import java.util.Set;
import org.daybook.document.Citation;
import org.daybook.document.Heading;
import org.daybook.document.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What is made of the markup that Asciidoctor makes of a document.
 *
 * @param page the form for the page itself
 * @param feed the form for readers elsewhere
 * @param opening the first paragraph of prose as inline markup
 * @param headings in the order of the text
 * @param words words of prose
 * @param targets what the text leads to
 * @param citations links to other sources with their sentences
 * @param anchors every id in the text
 */
public record Markup(
    Html page,
    Html feed,
    Html opening,
    List<Heading> headings,
    int words,
    LinkTargets targets,
    List<Citation> citations,
    Set<String> anchors) {

  /** The forms of one document. */
  public static Markup of(String path, String html, AuthorTrust authors) {
    Element body = Jsoup.parseBodyFragment(html).body();
    AsciidoctorHtml.simplify(body);
    Set<String> removed = authors.clean(body);
    Html opening = Prose.opening(body);
    List<Heading> headings = Prose.headings(body);
    int words = Prose.words(body);
    LinkTargets targets = new LinkResolver(path).read(body, removed);
    List<Citation> citations = CitationReader.of(body);
    Html feed = FeedHtml.of(path, body.clone());
    Html page = PageHtml.of(body);
    Set<String> anchors = Prose.anchors(body);
    return new Markup(page, feed, opening, headings, words, targets, citations, anchors);
  }
}
