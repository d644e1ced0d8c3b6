package org.daybook.renderer.markup.formula;

import static java.util.Objects.requireNonNullElse;
import static org.jsoup.parser.Parser.NamespaceMathml;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The formulas in LaTeX of one text. */
public final class LatexFormulas {
  private static final int DEPTH = 100;

  private LatexFormulas() {}

  /**
   * Replaces the formulas, which Asciidoctor wrote as code, by MathML.
   *
   * @param body not sanitized yet
   * @return what is wrong with the formulas that stay as they are, by formula
   */
  public static Map<String, String> replace(Element body) {
    Map<String, String> faults = new LinkedHashMap<>();
    for (Element code : body.select("code[data-tex]")) {
      String formula = code.wholeText();
      try {
        Element math = mathMl(formula);
        // SnuggleTeX displays all formulas.
        if (!code.attr("data-tex").equals("block")) {
          math.removeAttr("display");
        }
        code.replaceWith(math.attr("alttext", formula));
      } catch (InvalidFormulaException e) {
        faults.put(formula, requireNonNullElse(e.getMessage(), ""));
      } catch (StackOverflowError e) {
        faults.put(formula, "it is nested too deeply: write fewer parts within each other");
      }
    }
    return faults;
  }

  private static Element mathMl(String formula) throws InvalidFormulaException {
    Element body = Jsoup.parseBodyFragment(SnuggleTex.xml(formula)).body();
    Element math = body.firstElementChild();
    boolean alone = math != null && body.childrenSize() == 1 && body.ownText().isBlank();
    if (math == null || !alone || math.childrenSize() == 0) {
      throw new InvalidFormulaException("it is no formula: write what stands between \\[ and \\]");
    }
    for (Element part : math.getAllElements()) {
      if (!part.tag().namespace().equals(NamespaceMathml)) {
        throw new InvalidFormulaException("it has more than a formula: leave links and texts out");
      }
      if (part.parents().size() > DEPTH) {
        throw new InvalidFormulaException("it is nested too deeply: write it in several formulas");
      }
    }
    BrowserMathMl.simplify(math);
    return math;
  }
}
