package org.daybook.renderer.diagram;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markup of PlantUML that no diagram may have. The profile SANDBOX makes it harmless too, and often
 * silent; authors are told here. What depends on the time or the machine would give one source
 * different pictures.
 *
 * @param markup what is looked for in each line
 * @param message with the found markup in place of {@code %s}
 */
record RefusedMarkup(Pattern markup, String message) {
  private static final int LONGEST = 20_000;

  /** The deepest nesting, because the layout takes four times as long with each level. */
  private static final int DEEPEST = 30;

  private static final Pattern START = Pattern.compile("^@start(\\w*)");
  private static final List<String> DRAWN =
      List.of(
          "uml", "mindmap", "wbs", "json", "yaml", "salt", "ebnf", "regex", "gantt", "chen",
          "nwdiag");

  private static final List<RefusedMarkup> ALL =
      List.of(
          new RefusedMarkup(
              "^(!(?:include\\w*|import))\\b",
              "%s is not followed, because a diagram reads no other file: write AsciiDoc's include::"
                  + " in the block"),
          new RefusedMarkup(
              "^(!theme)\\s+\\S+\\s+from\\b", "%s reads no files: write the name of a theme alone"),
          new RefusedMarkup(
              "^(!pragma\\s+(?:layout|graphviz_dot)\\b.*)",
              "%s has no effect, because Daybook lays diagrams out itself: leave it out"),
          new RefusedMarkup(
              "(%(?:getenv|date|now|random|load_json|get_all_theme|get_all_stdlib|dirpath|filename"
                  + "|filenameNoExtension|file_exists|version|hostname|call_user_func)\\b"
                  + "|^today(?=\\s+is\\s+colou?red\\b))",
              "%s is refused, because a diagram is the same at any time and on any machine: write"
                  + " its value"),
          new RefusedMarkup(
              "(<img[:\\s])",
              "%s is refused, because a diagram loads no pictures: put the picture beside it with"
                  + " image::"),
          new RefusedMarkup(
              "^(sprite)\\s+\\S",
              "%s is refused, because diagrams have no pictures: leave it out"));

  private RefusedMarkup(String markup, String message) {
    this(Pattern.compile(markup, Pattern.CASE_INSENSITIVE), message);
  }

  /**
   * Checks a diagram's source.
   *
   * @throws InvalidDiagramException at the first line with refused markup
   */
  static void check(List<String> lines) throws InvalidDiagramException {
    int length = 0;
    int depth = 0;
    int first = 0;
    StringBuilder whole = new StringBuilder();
    for (int at = 0; at < lines.size(); at++) {
      length += lines.get(at).length();
      if (length > LONGEST) {
        throw new InvalidDiagramException(
            at, "the diagram has more than 20,000 characters: split it");
      }
      String line = lines.get(at).strip();
      depth += line.endsWith("{") ? 1 : line.startsWith("}") ? -1 : 0;
      if (depth > DEEPEST) {
        throw new InvalidDiagramException(
            at, "the diagram is nested deeper than " + DEEPEST + ": write fewer within each other");
      }
      kind(at, line);
      // PlantUML joins a line that ends in a backslash with the next one.
      boolean goesOn = line.endsWith("\\") && at + 1 < lines.size();
      whole.append(goesOn ? line.substring(0, line.length() - 1) : line);
      if (!goesOn) {
        markup(first, whole.toString());
        whole.setLength(0);
        first = at + 1;
      }
    }
  }

  private static void markup(int at, String line) throws InvalidDiagramException {
    for (RefusedMarkup refused : ALL) {
      refused.check(at, line);
    }
  }

  private static void kind(int at, String line) throws InvalidDiagramException {
    Matcher start = START.matcher(line);
    if (start.find() && !DRAWN.contains(start.group(1).toLowerCase(Locale.ROOT))) {
      throw new InvalidDiagramException(
          at, start.group() + " is not drawn: write @start and one of " + DRAWN);
    }
  }

  private void check(int at, String line) throws InvalidDiagramException {
    Matcher found = markup.matcher(line);
    if (found.find()) {
      throw new InvalidDiagramException(at, message.replace("%s", found.group(1).strip()));
    }
  }
}
