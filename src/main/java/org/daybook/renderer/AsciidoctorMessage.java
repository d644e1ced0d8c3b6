package org.daybook.renderer;

import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.daybook.document.Rule;

/**
 * A message of Asciidoctor in the words of authors.
 *
 * @param rule the kind of the fault
 * @param text what is wrong, and what to write instead
 */
record AsciidoctorMessage(Rule rule, String text) {
  private static final int ABOVE = 8;

  /** The message in other words, or in its own if there are none. */
  static AsciidoctorMessage of(String original) {
    for (Translation translation : Translation.ALL) {
      Matcher found = translation.original().matcher(original);
      if (found.matches()) {
        boolean style = translation.rule() == Rule.UNKNOWN_STYLE;
        String advice = style ? UnknownStyle.advice(found.group(1)) : "";
        return new AsciidoctorMessage(translation.rule(), translation.of(found) + advice);
      }
    }
    return new AsciidoctorMessage(Rule.INVALID_MARKUP, original);
  }

  /**
   * The line that an author has to change: that of a style stands above its block.
   *
   * @param line the line that Asciidoctor names
   */
  int lineIn(List<String> source, int line) {
    return rule == Rule.UNKNOWN_STYLE
        ? IntStream.range(0, Math.min(ABOVE, line))
            .map(above -> line - above)
            .filter(at -> at <= source.size() && source.get(at - 1).startsWith("["))
            .findFirst()
            .orElse(line)
        : line;
  }

  /** Says whether a message that is not a warning is told. */
  boolean isToldAtAnyLevel() {
    return rule == Rule.UNKNOWN_STYLE || rule == Rule.UNKNOWN_MACRO;
  }
}
