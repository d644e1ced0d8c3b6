package org.daybook.renderer.markup;

import static org.jsoup.parser.Parser.NamespaceMathml;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Formulas in MathML. An element with other content is removed, because browsers may parse it as
 * HTML.
 */
final class MathMl {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("math menclose mfrac mi mn mo mover mroot mrow mspace msqrt mstyle msub msubsup msup mtable"
                  + " mtd mtext mtr munder munderover")
              .split(" ", -1));
  private static final Set<String> ATTRIBUTES =
      Set.of("alttext", "display", "mathcolor", "mathvariant", "notation");

  private MathMl() {}

  /** Says whether an element belongs to MathML. */
  static boolean isPart(Element element) {
    return element.tag().namespace().equals(NamespaceMathml);
  }

  /** Removes a formula with content other than MathML, and attributes that are not listed here. */
  static void clean(Element part, TreeEdits edits) {
    Element around = part.parent();
    boolean inside = around != null && isPart(around);
    if (!inside && !part.stream().allMatch(MathMl::isAllowed)) {
      edits.remove(part);
    }
    part.attributes().asList().stream()
        .map(attribute -> attribute.getKey())
        .filter(name -> !ATTRIBUTES.contains(name))
        .forEach(part::removeAttr);
  }

  /** Replaces each formula by its source as code. */
  static void spell(Element body) {
    for (Element formula : body.select("math")) {
      String source = formula.hasAttr("alttext") ? formula.attr("alttext") : formula.text();
      formula.replaceWith(new Element("code").text(source));
    }
  }

  private static boolean isAllowed(Element element) {
    return isPart(element) && ELEMENTS.contains(element.normalName());
  }
}
