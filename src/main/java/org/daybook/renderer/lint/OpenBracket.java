package org.daybook.renderer.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Shortened;

/** Finds a link or a formula whose bracket does not close before its paragraph ends. */
final class OpenBracket {
  private static final int LONG = 60;
  private static final String CLOSE = "]";
  private static final Pattern OPEN =
      Pattern.compile(
          "(?<![\\w\\\\:/])((?:https?://|link:|xref:|mailto:)[^\\s\\[<>\"'`]{1,300}+"
              + "|(?:stem|latexmath|asciimath|footnote):)\\[");

  private OpenBracket() {}

  /**
   * The message about a line of a paragraph, or empty if all its brackets close.
   *
   * @param further the lines of the paragraph below it
   */
  static Optional<String> in(String line, List<String> further) {
    return open(line)
        .filter(Matcher::find)
        .filter(found -> further.stream().noneMatch(other -> other.contains(CLOSE)))
        .map(found -> Shortened.at(found.group(1), LONG))
        .map(macro -> macro + "[ is shown as it is written: write ] at the end of its text");
  }

  // Text before the last bracket is closed, be it monospaced or not.
  private static Optional<Matcher> open(String line) {
    int from = line.lastIndexOf(CLOSE) + 1;
    return line.indexOf('[', from) < 0
        ? Optional.empty()
        : Optional.of(
            OPEN.matcher(ProseLines.withoutLiterals(line))
                .region(from, line.length())
                .useTransparentBounds(true));
  }
}
