package org.daybook.renderer.lint;

import java.util.List;
import org.daybook.document.Rule;
import org.daybook.renderer.lint.LineFault.Place;

/**
 * The faults that are looked for in each line of a paragraph. What stands between two signs has at
 * most 300 characters, because a line of a million first signs is read once for each.
 */
final class LineFaults {
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
              "(?<!\\\\)(!\\[[^]]{0,300}+]\\([^)]{1,300}+\\))",
              Place.ANY,
              Rule.MARKDOWN,
              "%s is Markdown: write image::path[alternative text]"),
          new LineFault(
              "(?<![\\\\\\w!])(\\[[^]]{1,300}+]\\((?:https?:|mailto:|\\.{0,2}/|#|[\\w./-]+\\.(?:md|html?|adoc|png|pdf))[^)\\s]{0,300}+\\))",
              Place.ANY,
              Rule.MARKDOWN,
              "%s is Markdown: write https://example.org[text], or xref:file.adoc[text]"),
          new LineFault(
              "^(\\|?\\s*:?-{3,}:?\\s*(?:\\|\\s*+:?-{3,}:?\\s*+)+\\|?)\\s*$",
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
              "(</?(?:" + TAGS + ")(?:\\s+[\\w-]+=[^>]{0,300}+)?\\s*/?>)",
              Place.ANY,
              Rule.MARKDOWN,
              "%s is shown as it is written: write AsciiDoc, or HTML between two lines of ++++"));

  private LineFaults() {}
}
