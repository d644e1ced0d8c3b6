package org.daybook.renderer.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/**
 * Finds attributes that the line above takes into its value, because that line ends in a sign of
 * continuation. One of them could be the attribute that hides the page.
 *
 * @param prose the lines of the source, of which those without markup are blank
 */
record ContinuedValues(String path, List<String> prose) {
  private static final Pattern CONTINUED = Pattern.compile(":[\\w-]+:\\s.*\\s[+\\\\]\\s*");
  private static final Pattern ENTRY = Pattern.compile(":!?[\\w-]+!?:(?:\\s.*)?");

  Stream<Diagnostic> check() {
    return IntStream.range(1, prose.size())
        .filter(at -> CONTINUED.matcher(prose.get(at - 1)).matches())
        .filter(at -> ENTRY.matcher(prose.get(at)).matches())
        .mapToObj(this::taken);
  }

  private Diagnostic taken(int at) {
    String above = prose.get(at - 1).stripTrailing();
    boolean plus = above.endsWith("+");
    return Rule.TAKEN_ATTRIBUTE.at(
        path,
        at + 1,
        prose.get(at).replaceFirst("(:.*?:).*", "$1")
            + " is a part of the value above, because that line ends in "
            + (plus ? "a plus sign: write {plus} there" : "a backslash: remove it"));
  }
}
