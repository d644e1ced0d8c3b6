package org.daybook.renderer.lint;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Rule;
import org.daybook.document.Shortened;

/**
 * Markup in a line of a paragraph that has not the effect that it seems to have.
 *
 * @param markup as the line has it
 * @param place the lines of a paragraph in which it is a fault
 * @param message with the found markup, or its first group, in place of {@code %s}
 */
record LineFault(Pattern markup, Place place, Rule rule, String message) {
  private static final int LONG = 60;
  private static final String TAGS =
      "a|b|br|center|details|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|span|strong|style"
          + "|summary|table|td|tr|u|ul|video";

  static final List<LineFault> ALL =
      List.of(
          new LineFault(
              "^(={2,6})[^=\\s].*",
              Place.ANY,
              Rule.HEADING_SPACE,
              "is no heading: write a space after %s"),
          new LineFault(
              "^(#{2,6})\\w[^#]*$",
              Place.ANY,
              Rule.HEADING_SPACE,
              "is no heading: write a space after %s"),
          new LineFault(
              "^((?:={2,6}|#{2,6})\\s+\\S.*)",
              Place.FURTHER,
              Rule.SWALLOWED_HEADING,
              "is a part of the text before it: write a blank line before %s"),
          new LineFault(
              "^((?:\\*{1,5}|-|\\.{1,5}|1\\.)\\s+\\S.*)",
              Place.FURTHER,
              Rule.SWALLOWED_LIST,
              "is a part of the paragraph before it: write a blank line before %s"),
          new LineFault(
              "^(\\d+\\))\\s+\\S.*",
              Place.ANY,
              Rule.MARKDOWN,
              "is no list item: write . in place of %s"),
          new LineFault(
              "(?<![\\w\\\\:])((?:image|video|audio)::)[^\\s\\[]+\\[",
              Place.ANY,
              Rule.MACRO_IN_TEXT,
              "%s stands within a paragraph and is shown as it is written: write a blank line before"
                  + " and after it, or one colon for a picture in the text"),
          new LineFault(
              "(?<!\\\\)(!\\[[^]]*]\\([^)]+\\))",
              Place.ANY,
              Rule.MARKDOWN,
              "%s is Markdown: write image::path[alternative text]"),
          new LineFault(
              "(?<![\\\\\\w!])(\\[[^]]+]\\((?:https?:|mailto:|\\.{0,2}/|#|[\\w./-]+\\.(?:md|html?|adoc|png|pdf))[^)\\s]*\\))",
              Place.ANY,
              Rule.MARKDOWN,
              "%s is Markdown: write https://example.org[text], or xref:file.adoc[text]"),
          new LineFault(
              "^(\\|?\\s*:?-{3,}:?\\s*(?:\\|\\s*:?-{3,}:?\\s*)+\\|?)\\s*$",
              Place.ANY,
              Rule.MARKDOWN,
              "%s is a table of Markdown: write its rows between two lines of |==="),
          new LineFault(
              "(\\[\\^[\\w-]+])",
              Place.ANY,
              Rule.MARKDOWN,
              "%s is a footnote of Markdown: write footnote:[its text]"),
          new LineFault(
              "(<!--)", Place.ANY, Rule.MARKDOWN, "%s begins no comment: write // before the line"),
          new LineFault(
              "(</?(?:" + TAGS + ")(?:\\s+[\\w-]+=[^>]*)?\\s*/?>)",
              Place.ANY,
              Rule.MARKDOWN,
              "%s is shown as it is written: write AsciiDoc, or HTML between two lines of ++++"));

  /** The lines of a paragraph in which markup is looked for. */
  enum Place {
    /** All lines. */
    ANY,
    /** All lines but the first. */
    FURTHER
  }

  private LineFault(String markup, Place place, Rule rule, String message) {
    this(Pattern.compile(markup), place, rule, message);
  }

  /** The message about a line, or empty if it has no such fault. */
  Optional<String> in(String line, boolean first) {
    if (first && place == Place.FURTHER) {
      return Optional.empty();
    }
    Matcher found = markup.matcher(line);
    return Optional.of(found).filter(Matcher::find).map(this::message);
  }

  private String message(MatchResult found) {
    return message.replace("%s", Shortened.at(found.group(1).strip(), LONG));
  }
}
