package org.daybook.migration.layout;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calls of templates within a text, and their arguments. */
final class Calls {
  private Calls() {}

  /** A text in which each call is replaced. */
  static String replaced(Pattern form, String text, Function<MatchResult, String> replacement) {
    return form.matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
  }

  /** The value of a named argument; empty if there is none. */
  static String argument(String call, String name) {
    Matcher value =
        Pattern.compile(
                "(?<![\\w-])"
                    + name
                    + "\\s*=\\s*(?:\"([^\"]*)\"|`([^`]*)`|'([^']*)'|([^\\s,)\"'>}%]+))")
            .matcher(call);
    if (!value.find()) {
      return "";
    }
    for (int i = 1; i <= value.groupCount(); i++) {
      if (value.group(i) != null) {
        return value.group(i);
      }
    }
    return "";
  }

  /** Markdown of a figure with a caption. */
  static String figure(String source, String alt, String caption) {
    String image =
        "![" + (alt.isEmpty() ? caption : alt).replaceAll("[\\[\\]]", "") + "](<" + source + ">)";
    boolean same = alt.isEmpty() || alt.equals(caption);
    return "\n\n" + image + (caption.isEmpty() || same ? "" : "\n\n_" + caption + "_") + "\n\n";
  }

  /** Markdown of code with a language. */
  static String code(String language, String code) {
    return "\n\n~~~~~~ "
        + language
        + "\n"
        + code.replaceFirst("^\\n", "").stripTrailing()
        + "\n~~~~~~\n\n";
  }
}
