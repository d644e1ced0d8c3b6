package org.daybook.renderer.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text in which AsciiDoc reads markup. Those of listings and comments are blank. */
final class ProseLines {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final Pattern FENCE =
      Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|```)[^`\\s]*\\s*");
  private static final Pattern VERBATIM =
      Pattern.compile(
          "\\[(?:source|listing|literal|pass|stem|latexmath|asciimath|comment)?[,%#].*]"
              + "|\\[(?:source|listing|literal|pass|stem|latexmath|asciimath|comment)]");
  private static final Pattern COMMENT = Pattern.compile("//(?!/).*|////.+");
  private static final Pattern LITERALS =
      Pattern.compile("``[^`]*``|`[^`]*`|\\+\\+?[^+]+\\+\\+?|pass:[a-z,]*\\[[^]]{0,300}+]");

  private final List<String> lines = new ArrayList<>();
  private String fence = "";
  private boolean verbatim;

  private ProseLines() {}

  /** The lines of a text; line 1 is the first. */
  static List<String> of(String text) {
    ProseLines prose = new ProseLines();
    String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    marked.lines().forEach(prose::add);
    return prose.lines;
  }

  /** A line in which blanks are in place of what is monospaced or passed through. */
  static String withoutLiterals(String line) {
    return LITERALS.matcher(line).replaceAll(found -> " ".repeat(found.group().length()));
  }

  private void add(String line) {
    String end = line.stripTrailing();
    boolean fenced = !fence.isEmpty();
    if (fenced ? end.equals(fence) : FENCE.matcher(end).matches()) {
      fence = fenced ? "" : end.startsWith("```") ? "```" : end;
      verbatim = false;
      lines.add("");
    } else {
      verbatim = VERBATIM.matcher(end).matches() || (verbatim && !end.isEmpty());
      lines.add(fenced || verbatim || COMMENT.matcher(end).matches() ? "" : line);
    }
  }
}
