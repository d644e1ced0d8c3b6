package org.daybook.renderer.markup;

import java.util.List;
import java.util.Set;
import org.daybook.document.Citation;
import org.daybook.document.FinishedText;
import org.daybook.document.Heading;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * All that is read out of the HTML of one document, and the forms that are made of it.
 *
 * @param text the text in all its forms
 * @param opening the first paragraph of prose as inline markup, or empty
 * @param targets the addresses that the text leads to
 * @param anchors every id in the text
 */
record Markup(
    Text text, FinishedText forms, Html opening, LinkTargets targets, Set<String> anchors) {

  /**
   * The markup of one document.
   *
   * @param path its source
   * @param html its text as Asciidoctor made it
   * @param trusted whether it may have HTML that could pass for a part of the site
   */
  static Markup of(String path, String html, boolean trusted) {
    Element body = Jsoup.parseBodyFragment(html).body();
    AsciidoctorHtml.simplify(body);
    Set<String> removed = HtmlSanitizer.clean(body);
    if (!trusted) {
      UntrustedHtml.clean(body);
    }
    Html opening = Prose.opening(body);
    List<Heading> headings = Prose.headings(body);
    int words = Prose.words(body);
    LinkTargets targets = new LinkResolver(path).read(body, removed);
    List<Citation> citations = CitationReader.of(body);
    Html feed = FeedHtml.of(path, body.clone());
    PageHtml.finish(body);
    Set<String> anchors = Prose.anchors(body);
    Html takeaways = PageHtml.takeaways(body, headings);
    FinishedText forms = new FinishedText(PageHtml.form(body), feed, takeaways);
    return new Markup(
        new Text("", forms, headings, words, citations), forms, opening, targets, anchors);
  }
}
