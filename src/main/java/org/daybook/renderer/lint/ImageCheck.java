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
 * Finds images without an alternative text.
 *
 * @param prose the lines of the source that have markup
 */
record ImageCheck(String path, List<String> prose) {
  private static final int LONG = 100;
  private static final Pattern IMAGE =
      Pattern.compile("(?<![\\w\\\\])image::?([^\\s:\\[][^\\[]{0,300}+)\\[([^]]{0,300}+)]");
  private static final Pattern ALTERNATIVE =
      Pattern.compile("\\s*(?!\\w+\\s*=)[^,\\s].*|.*\\balt\\s*=.*|.*\\brole=\"?decorative.*");

  Stream<Diagnostic> check() {
    return IntStream.range(0, prose.size()).boxed().flatMap(this::check);
  }

  private Stream<Diagnostic> check(int at) {
    Matcher image = IMAGE.matcher(ProseLines.withoutLiterals(prose.get(at)));
    return image
        .results()
        .filter(found -> !ALTERNATIVE.matcher(found.group(2)).matches())
        .map(
            found ->
                Rule.MISSING_ALT.at(
                    path,
                    at + 1,
                    "the image "
                        + Shortened.at(found.group(1), LONG)
                        + " has no alternative text: write what it shows between its brackets, or"
                        + " alt=\"\" if it shows nothing"));
  }
}
