package org.daybook.bench;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of an AsciiDoc file without what needs other files: the words of references stay. */
final class SourceLine {
  private static final Pattern DROPPED =
      Pattern.compile(
          "[a-z]+::\\S*\\[.*\\]|:!?[\\w-]+!?:.*|\\[\\[.*\\]\\]|//(?!//).*|'''|<<<"
              + "|\\[(?:abstract|appendix|bibliography|colophon|dedication|glossary|index|preface"
              + "|partintro|plantuml|graphviz|ditaa|mermaid|sect\\d).*\\]");
  private static final Pattern REFERENCE = Pattern.compile("<<([^,<>]+)(?:,([^<>]+))?>>");
  private static final Pattern MACRO =
      Pattern.compile(
          "(?:xref:|link:(?!https?:)|image:|icon:|javadoc:|label:|anchor:|\\{[\\w-]+\\}(?=\\S*\\[))"
              + "([^\\s\\[\\]]*)\\[((?:[^\\]\\\\]|\\\\.)*)\\]");
  private static final Pattern ANCHOR = Pattern.compile("\\[\\[[^\\]]*\\]\\]");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\{(?!empty\\}|nbsp\\}|zwsp\\}|lt\\}|gt\\}|amp\\}|plus\\})([\\w-]+)\\}");

  private SourceLine() {}

  /** Says whether a line outside listings has no words. */
  static boolean isDropped(String line) {
    return DROPPED.matcher(line.strip()).matches();
  }

  /** A line outside listings with the words of its references and attributes. */
  static String plain(String line) {
    String plain = REFERENCE.matcher(line).replaceAll(found -> quoted(words(found, 2, 1)));
    plain = MACRO.matcher(plain).replaceAll(found -> quoted(words(found, 2, 1)));
    plain = ANCHOR.matcher(plain).replaceAll("");
    return ATTRIBUTE.matcher(plain).replaceAll("$1");
  }

  /** The text of a reference, or else the words of its target. */
  private static String words(MatchResult found, int text, int target) {
    String given = found.group(text);
    if (given != null && !given.isBlank() && !given.contains("=")) {
      return given.strip();
    }
    String address = found.group(target);
    String last = address.substring(1 + Math.max(address.lastIndexOf('/'), address.indexOf('#')));
    return last.replaceFirst("\\.(?:adoc|html|svg|png)$", "").replaceAll("[-_#]", " ").strip();
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
