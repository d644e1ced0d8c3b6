package org.daybook.renderer.lint;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.document.Shortened;

/**
 * Finds what is read as the author's name, because it stands directly below the title.
 *
 * @param prose the lines of the source that have markup
 */
record AuthorLine(String path, List<String> prose) {
  private static final int LONG = 60;
  private static final Pattern EMAIL = Pattern.compile("\\s*<[^>]+>$");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(?:[T ].*)?");
  // A particle such as "van", or a word that begins with a capital or a letter without case.
  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:a[lf]?|bin|da|dal|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|van|vom|von|y|zu)"
              + "|[\\p{Lu}\\p{Lt}\\p{Lo}\"'(][^\\s,;:!?]*|\\{[\\w-]+})");

  /**
   * The line that is no name, if there is one.
   *
   * @param title the index of the title's line, or -1
   */
  Stream<Diagnostic> check(int title) {
    int line = title + 1;
    if (title < 0 || line >= prose.size() || !HeaderLines.isText(prose.get(line))) {
      return Stream.empty();
    }
    String text = prose.get(line).strip();
    return HeaderCheck.INCOMPLETE.matcher(text).matches()
            || Arrays.stream(text.split(";")).allMatch(AuthorLine::isName)
        ? Stream.empty()
        : Stream.of(Rule.AUTHOR_LINE.at(path, line + 1, message(text)));
  }

  private static String message(String text) {
    boolean date = DATE.matcher(text).matches();
    return "\""
        + Shortened.at(text, LONG)
        + "\" is read as the author's name: write "
        + (date ? ":page-date: before it" : "a blank line before text");
  }

  private static boolean isName(String part) {
    String name = EMAIL.matcher(part.strip()).replaceFirst("");
    String[] words = name.split("\\s+");
    return words.length <= 4
        && !name.matches(".*\\p{Ll}{2,}[.!?:]")
        && Arrays.stream(words).allMatch(word -> NAME.matcher(word).matches());
  }
}
