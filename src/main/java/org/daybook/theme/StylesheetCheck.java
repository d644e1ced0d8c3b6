package org.daybook.theme;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/**
 * Checks a theme's style sheet: blocks that close, nothing from elsewhere, colours that can be
 * read.
 */
record StylesheetCheck(ContrastCheck contrast) {
  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile("/\\*.*?(?:\\*/|\\z)|\"[^\"\\n]*\"|'[^'\\n]*'", Pattern.DOTALL);
  private static final Pattern ELSEWHERE =
      Pattern.compile("@import|url\\(\\s*[\"']?(?:https?:|//)", Pattern.CASE_INSENSITIVE);

  void check(String path, String css, List<Diagnostic> found) {
    int before = found.size();
    requireBalance(path, css, found);
    if (found.size() > before) {
      return;
    }
    Matcher elsewhere = ELSEWHERE.matcher(css);
    while (elsewhere.find()) {
      found.add(
          Rule.THEME_DOUBT.at(
              path,
              line(css, elsewhere.start()),
              "loads another style sheet or a file from elsewhere, which browsers refuse here:"
                  + " put it into the theme's folder and name it without a host"));
    }
    contrast.check(Palette.of(css), path, found);
  }

  private static void requireBalance(String path, String css, List<Diagnostic> found) {
    String plain = blank(css);
    int depth = 0;
    for (int at = 0; at < plain.length(); at++) {
      depth += plain.charAt(at) == '{' ? 1 : plain.charAt(at) == '}' ? -1 : 0;
      if (depth < 0) {
        found.add(Rule.THEME_FAULT.at(path, line(css, at), "} closes no block: remove it"));
        return;
      }
    }
    if (depth > 0) {
      found.add(Rule.THEME_FAULT.at(path, line(css, css.length()), "a block is not closed: add }"));
    }
  }

  /** The style sheet with spaces for comments and texts, so that places stay the same. */
  private static String blank(String css) {
    return COMMENT_OR_TEXT.matcher(css).replaceAll(match -> " ".repeat(match.group().length()));
  }

  private static int line(String css, int at) {
    return 1 + (int) css.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
