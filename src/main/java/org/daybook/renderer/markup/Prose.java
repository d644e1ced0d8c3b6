package org.daybook.renderer.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.document.Text.Heading;
import org.daybook.renderer.markup.opening.WordCount;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads headings and words of a sanitized text. */
final class Prose {
  private Prose() {}

  /** The headings for the table of contents. */
  static List<Heading> headings(Element body) {
    return body.select("h2[id], h3[id], h4[id]").stream()
        .map(heading -> new Heading(level(heading), heading.id(), InlineMarkup.of(heading)))
        .toList();
  }

  /** The number of words, without code and formulas. */
  static int words(Element body) {
    return body.nodeStream(TextNode.class)
        .filter(text -> !isPreformatted(text) && !isWithin(text, "math"))
        .mapToInt(text -> WordCount.count(text.getWholeText()))
        .sum();
  }

  /** All ids. */
  static Set<String> anchors(Element body) {
    return new LinkedHashSet<>(body.select("[id]").eachAttr("id"));
  }

  private static int level(Element heading) {
    return heading.normalName().charAt(1) - '0';
  }

  /** Says whether white space is significant in a text, because it is in {@code pre}. */
  static boolean isPreformatted(TextNode text) {
    return isWithin(text, "pre");
  }

  private static boolean isWithin(TextNode text, String name) {
    for (Element around = text.parent(); around != null; around = around.parent()) {
      if (around.normalName().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
