package org.daybook.renderer.markup.formula;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import uk.ac.ed.ph.snuggletex.InputError;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;
import uk.ac.ed.ph.snuggletex.XMLStringOutputOptions;
import uk.ac.ed.ph.snuggletex.utilities.MessageFormatter;

/**
 * The LaTeX of formulas, read by SnuggleTeX. Authors define no commands, because SnuggleTeX expands
 * one that contains itself without an end.
 */
final class SnuggleTex {
  private static final SnuggleEngine ENGINE = new SnuggleEngine();
  private static final Pattern DEFINITION =
      Pattern.compile("\\\\(?:re)?new(?:command|environment)|\\\\def(?![A-Za-z])");
  private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");

  /** The usual commands that SnuggleTeX does not know, by the ones that it does. */
  private static final String COMMANDS =
      definitions(
              0,
              Map.ofEntries(
                  Map.entry("dots", "\\ldots"),
                  Map.entry("implies", "\\Longrightarrow"),
                  Map.entry("iff", "\\Longleftrightarrow"),
                  Map.entry("to", "\\rightarrow"),
                  Map.entry("gets", "\\leftarrow"),
                  Map.entry("colon", ":"),
                  Map.entry("lvert", "|"),
                  Map.entry("rvert", "|"),
                  Map.entry("lVert", "\\Vert"),
                  Map.entry("rVert", "\\Vert"),
                  Map.entry("varphi", "\u03d5"),
                  Map.entry("bmod", "\\mathrm{mod}")))
          + definitions(
              1,
              Map.of(
                  "text", "\\mbox{#1}",
                  "operatorname", "\\mathrm{#1}",
                  "mathscr", "\\mathcal{#1}",
                  "pmod", "\\quad(\\mathrm{mod}\\;#1)"))
          + definitions(
              2,
              Map.of(
                  "dfrac", "\\frac{#1}{#2}",
                  "tfrac", "\\frac{#1}{#2}",
                  "binom", "\\left(\\begin{array}{c}#1\\\\#2\\end{array}\\right)"))
          + "\\newenvironment{aligned}{\\begin{array}{rl}}{\\end{array}}";

  private SnuggleTex() {}

  /**
   * The MathML of a formula as XML.
   *
   * @throws InvalidFormulaException if the formula is wrong, or has what is not known
   */
  static String xml(String formula) throws InvalidFormulaException {
    if (DEFINITION.matcher(formula).find()) {
      throw new InvalidFormulaException("it defines a command: write out what it stands for");
    }
    String text = BLANK_LINES.matcher(formula).replaceAll("\n");
    SnuggleSession session = ENGINE.createSession();
    try {
      session.parseInput(new SnuggleInput(COMMANDS + "\\[" + text + "\\]"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String xml = session.buildXMLString(new XMLStringOutputOptions());
    if (!session.getErrors().isEmpty() || xml == null) {
      throw new InvalidFormulaException(words(session.getErrors()));
    }
    return xml;
  }

  private static String words(List<InputError> errors) {
    if (errors.isEmpty()) {
      return "it is empty: write the formula";
    }
    String message = MessageFormatter.formatErrorAsString(errors.get(0)).split("\n", 2)[0];
    if (message.contains("\\]")) {
      return "a brace, a bracket or an environment is not closed: close it";
    }
    String fault = message.replaceFirst("^Error \\w+: ", "");
    return fault.substring(0, 1).toLowerCase(Locale.ROOT)
        + fault.substring(1)
        + ": correct it, or write AsciiMath";
  }

  private static String definitions(int arguments, Map<String, String> commands) {
    StringBuilder all = new StringBuilder();
    commands.forEach(
        (name, meaning) ->
            all.append("\\newcommand{\\")
                .append(name)
                .append('}')
                .append(arguments == 0 ? "" : "[" + arguments + "]")
                .append('{')
                .append(meaning)
                .append('}'));
    return all.toString();
  }
}
