package org.daybook.renderer.lint;

import static org.daybook.renderer.lint.LineFault.Place.ANY;

import java.util.List;
import org.daybook.document.Rule;

/** Markup of Markdown and HTML in a line of a paragraph, where it is plain text. */
final class MarkdownFaults {
  private static final String TAGS =
      "a|b|center|details|div|em|font|h[1-6]|hr|i|iframe|img|li|ol|p|script|span|strong|style"
          + "|summary|table|td|tr|u|ul|video";
  // A command, an exponent, an index of one letter, or nothing but one letter.
  private static final String FORMULA =
      "\\\\[A-Za-z]{2,}|[\\w)}]\\^[\\w{(\\\\-]|(?<![A-Za-z])[A-Za-z]_[\\w{\\\\]|(?<=\\$)[A-Za-z]\\$";

  static final List<LineFault> ALL =
      List.of(
          of(")", "^(\\d+\\))\\s+\\S.*", "is no list item: write . in place of %s"),
          of(
              "](",
              "(?<!\\\\)(!\\[[^]]{0,300}+]\\([^)]{1,300}+\\))",
              "%s is Markdown: write image::path[alternative text]"),
          of(
              "](",
              "(?<![\\\\\\w!])(\\[[^]]{1,300}+]\\((?:https?:|mailto:|\\.{0,2}/|#|[\\w./-]+\\.(?:md|html?|adoc|png|pdf))[^)\\s]{0,300}+\\))",
              "%s is Markdown: write https://example.org[text], or xref:file.adoc[text]"),
          of(
              "---",
              "^(\\|?\\s*:?-{3,}:?\\s*(?:\\|\\s*+:?-{3,}:?\\s*+)+\\|?)\\s*$",
              "%s is a table of Markdown: write its rows between two lines of |==="),
          of("[^", "(\\[\\^[\\w-]+])", "%s is a footnote of Markdown: write footnote:[its text]"),
          of(
              "~~",
              "(?<![\\w\\\\~])(~~(?=[^~\\s])[^~]{1,300}+(?<!\\s)~~)(?!~)",
              "%s is Markdown: write [.line-through]#text#"),
          of(
              "$",
              "(?<![\\w\\\\$])(\\$(?=[^$]{0,100}?(?:"
                  + FORMULA
                  + "))(?=\\S)[^$]{1,100}+(?<!\\s)\\$)(?![\\w$])",
              "%s is shown as it is written: write latexmath:[] in place of the dollar signs"),
          of(
              "$$",
              "(^\\$\\$(?=\\s*$)|\\$\\$(?=[^$]{0,100}?\\\\[A-Za-z]{2})[^$]{1,300}+\\$\\$)",
              "%s begins no formula: write latexmath:[], or [latexmath] above two lines of ++++"),
          of("<!--", "(<!--)", "%s begins no comment: write // before the line"),
          of(
              "<br",
              "(<br\\s*/?>)",
              "%s is shown as it is written: end the line with a space and + for a line break"),
          of(
              "<",
              "(</?(?:" + TAGS + ")(?:\\s+[\\w-]+=[^>]{0,300}+)?\\s*/?>)",
              "%s is shown as it is written: write AsciiDoc, or HTML between two lines of ++++"));

  private MarkdownFaults() {}

  private static LineFault of(String sign, String markup, String message) {
    return new LineFault(sign, markup, ANY, Rule.MARKDOWN, message);
  }
}
