package org.daybook.renderer.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.document.Shortened;

/**
 * Finds macros with a space behind their colons. With two colons they are the terms of a list, with
 * one they are text.
 *
 * @param prose the lines of the source that have markup
 */
record SpacedMacros(String path, List<String> prose) {
  private static final int LONG = 100;
  private static final Pattern MACRO =
      Pattern.compile(
          "((?:image|include|video|audio)::?|(?:link|xref):)[ \\t]+([^\\s\\[]{0,300}[./][^\\s\\[]{0,300}+\\[).*]\\s*");

  Stream<Diagnostic> check() {
    return IntStream.range(0, prose.size())
        .filter(at -> prose.get(at).indexOf(": ") > 0)
        .boxed()
        .flatMap(at -> check(MACRO.matcher(prose.get(at)), at + 1));
  }

  private Stream<Diagnostic> check(Matcher macro, int line) {
    if (!macro.matches()) {
      return Stream.empty();
    }
    String instead = Shortened.at(macro.group(1) + macro.group(2), LONG);
    return Stream.of(
        Rule.INCOMPLETE_MARKUP.at(
            path,
            line,
            macro.group(1) + " has a space behind it and is no macro: write " + instead + "]"));
  }
}
