package org.daybook.renderer.markup;

import static org.jsoup.parser.Parser.NamespaceMathml;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Formulas in MathML. Nothing but MathML in them is kept, for a parser may read the rest anew. */
final class MathMl {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("math menclose mfrac mi mn mo mover mroot mrow mspace msqrt mstyle msub msubsup msup mtable"
                  + " mtd mtext mtr munder munderover")
              .split(" ", -1));
  private static final Set<String> ATTRIBUTES =
      Set.of("alttext", "display", "mathcolor", "mathvariant", "notation");

  private MathMl() {}

  /** Whether an element is MathML's and not HTML's. */
  static boolean isPart(Element element) {
    return element.tag().namespace().equals(NamespaceMathml);
  }

  /** Removes what may not be in a text. */
  static void clean(Element part) {
    boolean whole = part.getAllElements().stream().allMatch(MathMl::isAllowed);
    if (whole) {
      part.attributes().asList().stream()
          .map(attribute -> attribute.getKey())
          .filter(name -> !ATTRIBUTES.contains(name))
          .forEach(part::removeAttr);
    } else {
      part.remove();
    }
  }

  /** Puts in the place of each formula, as code, the text that it was made from. */
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
