package org.daybook.renderer.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.document.Html;
import org.daybook.document.Shortened;
import org.daybook.renderer.markup.opening.Opening;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reduces titles and paragraphs to inline markup: {@code code}, {@code em} and {@code strong}. */
final class InlineMarkup {
  /** The longest opening, in characters of markup. */
  private static final int OPENING = 10_000;

  private static final Pattern PLAIN = Pattern.compile("[^<&\\p{Cntrl}\ufffe\uffff]*");
  private static final Set<String> INLINE = Set.of("code", "em", "strong");
  private static final Evaluator ASIDE =
      Selector.evaluatorOf(
          ".admonitionblock, .quoteblock, .sidebarblock, .exampleblock, blockquote, details, li, dd,"
              + " td");
  private static final Evaluator LEFT_OUT = Selector.evaluatorOf("sup.footnote, img");

  private InlineMarkup() {}

  /** The text of markup that is not sanitized. */
  static Html of(String html) {
    if (PLAIN.matcher(html).matches()) {
      return Html.of(html);
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    HtmlSanitizer.clean(body, new HashSet<>());
    return of(body);
  }

  /**
   * The first sentences of the first paragraph outside lists, tables and boxes, as inline markup.
   * Links that get the title of their target remain.
   */
  static Html opening(Element body) {
    return body.select("div.paragraph > p").stream()
        .filter(paragraph -> paragraph.closest(ASIDE) == null)
        .findFirst()
        .map(InlineMarkup::reduced)
        .map(InlineMarkup::cut)
        .map(opening -> opening.markup().length() <= OPENING ? opening : beginning(opening))
        .orElse(Html.EMPTY);
  }

  private static Html cut(Element paragraph) {
    Opening.cut(paragraph);
    return written(paragraph);
  }

  private static Html beginning(Html opening) {
    return Html.of(Shortened.atWord(opening.text(), OPENING));
  }

  /** The text of a sanitized element. */
  static Html of(Element element) {
    return written(reduced(element));
  }

  private static Html written(Element inline) {
    return new Html(XhtmlSerializer.write(inline).strip().replace('\n', ' '));
  }

  /** A copy of an element with inline elements alone. */
  private static Element reduced(Element element) {
    Element copy = element.clone();
    MathMl.spell(copy);
    copy.select("br").forEach(br -> br.replaceWith(new TextNode(" ")));
    TreeEdits edits = new TreeEdits();
    for (Element child : List.copyOf(copy.getAllElements())) {
      if (child.is(LEFT_OUT)) {
        edits.remove(child);
      } else if (!child.equals(copy) && INLINE.contains(child.normalName())) {
        child.clearAttributes();
      } else if (!child.equals(copy) && !child.hasAttr("data-title")) {
        edits.unwrap(child);
      }
    }
    edits.apply(copy);
    return copy;
  }
}
