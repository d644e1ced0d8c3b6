package org.daybook.renderer.markup.formula;

import static org.jsoup.parser.Parser.NamespaceMathml;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Writes MathML with the elements of MathML Core alone, which are all that browsers show. */
final class BrowserMathMl {
  private BrowserMathMl() {}

  static void simplify(Element math) {
    math.select("mfenced").forEach(BrowserMathMl::fence);
    math.select("mspace").forEach(BrowserMathMl::space);
    math.removeAttr("xmlns");
  }

  /** Replaces a fence by a row that begins and ends with its brackets. */
  private static void fence(Element fenced) {
    List<Element> row = new ArrayList<>();
    row.add(operator(fenced.attr("open")));
    for (Element part : List.copyOf(fenced.children())) {
      if (row.size() > 1) {
        row.add(operator(","));
      }
      row.add(part);
    }
    row.add(operator(fenced.attr("close")));
    row.removeIf(part -> part.normalName().equals("mo") && part.text().isEmpty());
    fenced.replaceWith(part("mrow").appendChildren(row));
  }

  private static void space(Element space) {
    boolean narrow = space.attr("width").startsWith("0.");
    space.replaceWith(part("mtext").text(narrow ? "\u2009" : "\u2003"));
  }

  private static Element operator(String sign) {
    return part("mo").text(sign);
  }

  private static Element part(String name) {
    return new Element(name, NamespaceMathml);
  }
}
