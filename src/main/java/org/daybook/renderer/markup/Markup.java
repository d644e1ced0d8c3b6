package org.daybook.renderer.markup;

import java.util.List;
import java.util.Set;
import org.daybook.document.FinishedText;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.document.Text.Heading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The forms of one document's text, and the facts that are read from its HTML.
 *
 * @param text the text in all its forms
 * @param opening the first paragraph of prose as inline markup, or empty
 * @param targets the targets that the text refers to
 * @param anchors every id in the text
 */
record Markup(
    Text text, FinishedText forms, Html opening, LinkTargets targets, Set<String> anchors) {

  /**
   * The markup of one document.
   *
   * @param path the path of its source
   * @param html the output of Asciidoctor
   * @param trusted whether the text may contain any markup that cannot run
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
