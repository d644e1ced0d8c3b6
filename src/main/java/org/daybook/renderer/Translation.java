package org.daybook.renderer;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.daybook.document.Rule;

/**
 * The words of authors for one kind of Asciidoctor's messages.
 *
 * @param original the message as Asciidoctor has it
 * @param words with {@code %1$s} in place of the first group
 */
record Translation(Pattern original, Rule rule, String words) {
  private static final String LEVEL =
      "section title out of sequence: expected levels? (?:\\d+ or )?(\\d+), got level (\\d+)";

  static final List<Translation> ALL =
      List.of(
          new Translation(
              Rule.HEADING_LEVEL, LEVEL, "the heading skips a level: write %1$s in place of %2$s"),
          new Translation(
              Rule.HEADING_LEVEL,
              "level 0 sections can only be used when doctype is book",
              "only the title has one equals sign: write == before this heading"),
          new Translation(
              Rule.UNCLOSED_BLOCK,
              "unterminated (\\w+) block",
              "the %1$s block that begins here has no last line: repeat its first line below it"),
          new Translation(
              Rule.UNCLOSED_BLOCK,
              "detected unterminated preprocessor conditional directive: (.*)",
              "%1$s has no end: write endif::[] below its last line"),
          new Translation(
              Rule.INVALID_MARKUP,
              "(?:unmatched|mismatched) preprocessor directive: (endif::[^\\[]*\\[]).*",
              "%1$s ends nothing that is open: remove it or correct its name"),
          new Translation(
              Rule.LIST_NUMBER,
              "list item index: expected (\\S+), got (\\S+)",
              "the item has the number %2$s and is shown as %1$s: write . before every item"),
          new Translation(
              Rule.CALLOUT,
              "callout list item index: expected (\\d+), got (\\d+)",
              "explains <%2$s> where <%1$s> comes next: write <.> before every explanation"),
          new Translation(
              Rule.CALLOUT,
              "no callout found for (<\\d+>)",
              "explains %1$s, which no listing above has: write it there, or remove this line"),
          new Translation(
              Rule.DUPLICATE_ID,
              "id assigned to .* already in use: (.*)",
              "the id '%1$s' is in use further up: write another one"),
          new Translation(
              Rule.TABLE_CELLS,
              "dropping cells? .*",
              "a row has too few or too many cells, which are not shown: give all rows as many"),
          new Translation(
              Rule.TABLE_CELLS,
              "table missing leading separator.*",
              "the first cell of the table does not begin with |: write it"),
          new Translation(
              Rule.BROKEN_ANCHOR,
              "invalid footnote reference: (.*)",
              "no footnote has the id '%1$s': write footnote:%1$s[text] before it"),
          new Translation(
              Rule.MISSING_INCLUDE,
              "include dropped .*: (include::.*)",
              "%1$s names an attribute that is not set: set it in the header"),
          new Translation(
              Rule.UNKNOWN_STYLE,
              "unknown style for (?:\\w+ block|paragraph): (.*)",
              "[%1$s] is no style and has no effect: "),
          new Translation(
              Rule.UNKNOWN_MACRO,
              "unknown name for block macro: (plantuml)",
              "%1$s:: is no macro: write [%1$s] above a block between lines ---- that includes the"
                  + " file"),
          new Translation(
              Rule.UNKNOWN_MACRO,
              "unknown name for block macro: (.*)",
              "%1$s:: is no macro and is shown as it is written: link to what it shows"));

  private Translation(Rule rule, String original, String words) {
    this(Pattern.compile(original), rule, words);
  }

  /** The words for a message. */
  String of(MatchResult found) {
    Object[] groups =
        IntStream.rangeClosed(1, found.groupCount())
            .mapToObj(group -> marked(found.group(group)))
            .toArray();
    return String.format(Locale.ROOT, words, groups);
  }

  // A section of level 1 has a heading of two equals signs.
  private String marked(String group) {
    return original.pattern().equals(LEVEL) ? "=".repeat(Integer.parseInt(group) + 1) : group;
  }
}
