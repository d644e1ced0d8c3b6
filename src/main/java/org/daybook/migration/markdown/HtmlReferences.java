package org.daybook.migration.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links and images in HTML that stays as it is. */
final class HtmlReferences {
  private static final Pattern REFERENCE = Pattern.compile("(?i)\\b(href|src)=([\"'])(.*?)\\2");

  private HtmlReferences() {}

  /** The same HTML with the targets of the new site. */
  static String resolved(String literal, int line, TargetResolver targets) {
    return REFERENCE
        .matcher(literal)
        .replaceAll(
            match -> {
              boolean image = match.group(1).equalsIgnoreCase("src");
              String target =
                  image
                      ? targets.image(match.group(3), line)
                      : targets.link(match.group(3), line).value();
              return Matcher.quoteReplacement(match.group(1) + "=\"" + target + "\"");
            });
  }
}
