package org.daybook.renderer.markup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.document.FinishedText;
import org.daybook.document.Html;
import org.daybook.document.Passage;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.document.Text.Heading;
import org.daybook.document.Text.Lead;
import org.daybook.renderer.markup.DocumentFinisher.AsciidoctorOutput;
import org.daybook.renderer.markup.drawing.Drawings;
import org.daybook.renderer.markup.formula.LatexFormulas;
import org.daybook.renderer.markup.opening.BeginningBlocks;
import org.daybook.renderer.markup.passage.PassageReader;
import org.daybook.renderer.protocol.Request.Convert;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The forms of one document's text, and the facts that are read from its HTML.
 *
 * @param text the text in all its forms
 * @param opening the first sentences of prose as inline markup, or empty
 * @param targets the targets that the text refers to
 * @param anchors every id in the text
 * @param leftOut the parts that readers do not get
 */
record Markup(
    Text text,
    FinishedText forms,
    Html opening,
    LinkTargets targets,
    Set<String> anchors,
    LeftOut leftOut) {
  /** The deepest nesting of elements, because each costs time for all around it. */
  private static final int DEPTH = 256;

  /**
   * The markup of one document.
   *
   * @param output the output of Asciidoctor
   * @throws TooLargeException if the markup is longer than a document may be
   */
  static Markup of(Convert request, AsciidoctorOutput output) {
    String html = output.body();
    DocumentLimits.length(html.length(), DocumentLimits.OUTPUT);
    Element body = parsed(html);
    AsciidoctorHtml.simplify(body);
    Drawings drawings = Drawings.take(body, output.drawings());
    Map<String, String> faults = LatexFormulas.replace(body);
    LeftOut leftOut = LeftOut.sanitize(body, request, faults);
    drawings.give();
    List<Heading> headings = Prose.headings(body);
    int words = Prose.words(body);
    LinkTargets targets = new LinkResolver(request.path()).read(body);
    Html opening = InlineMarkup.opening(body);
    List<Citation> citations = CitationReader.of(body);
    Html feed = FeedHtml.of(request.path(), body);
    Lead lead = lead(request.path(), BeginningBlocks.of(body), feed);
    List<Passage> passages = PassageReader.of(body);
    PageHtml.finish(body);
    Set<String> anchors = Prose.anchors(body);
    Html takeaways = PageHtml.takeaways(body, headings);
    FinishedText forms = new FinishedText(PageHtml.form(body), feed, takeaways, passages);
    return new Markup(
        new Text("", forms, headings, words, lead, citations),
        forms,
        opening,
        targets,
        anchors,
        leftOut);
  }

  private static Lead lead(String path, Element blocks, Html feed) {
    Html beginning = FeedHtml.of(path, blocks);
    return feed.markup().startsWith(beginning.markup())
        ? Lead.of(beginning, CitationReader.of(blocks).size())
        : Lead.NONE;
  }

  private static Element parsed(String html) {
    Element body = Document.createShell("").body();
    Parser parser = Parser.htmlParser().setMaxDepth(DEPTH);
    return body.appendChildren(parser.parseFragmentInput(html, body, ""));
  }
}
