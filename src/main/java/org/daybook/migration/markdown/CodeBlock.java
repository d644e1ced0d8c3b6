package org.daybook.migration.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes code as a listing. */
final class CodeBlock {
  private static final Pattern LANGUAGE = Pattern.compile("[^\\w{]*([\\w+#.-]+)");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?m)^(?=\\\\?(?:include|ifdef|ifndef|ifeval|endif)::)");
  private static final Pattern CALLOUT = Pattern.compile("<(?:!--)?(?:\\d+|\\.)(?:--)?>");
  private static final Pattern LINE = Pattern.compile("(?m)^-{4,}[ \\t]*$");

  private CodeBlock() {}

  /**
   * A listing.
   *
   * @param info behind the fence, beginning with the language
   */
  static String of(String info, String literal) {
    String code = DIRECTIVE.matcher(literal.stripTrailing()).replaceAll("\\\\");
    if (code.isBlank()) {
      return "";
    }
    Matcher language = LANGUAGE.matcher(info);
    String subs = CALLOUT.matcher(code).find() ? ",subs=\"-callouts\"" : "";
    String style =
        language.lookingAt()
            ? "[source," + language.group(1) + subs + "]\n"
            : subs.isEmpty() ? "" : "[listing" + subs + "]\n";
    String line = "-".repeat(delimiter(code));
    return style + line + "\n" + code + "\n" + line;
  }

  private static int delimiter(String code) {
    return LINE.matcher(code)
            .results()
            .mapToInt(line -> line.group().strip().length())
            .max()
            .orElse(3)
        + 1;
  }
}
