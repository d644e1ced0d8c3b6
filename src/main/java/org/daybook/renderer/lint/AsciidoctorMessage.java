package org.daybook.renderer.lint;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Rule;

/**
 * A message of Asciidoctor in the words of authors.
 *
 * @param rule the kind of the fault
 * @param text what is wrong, and what to write instead
 */
public record AsciidoctorMessage(Rule rule, String text) {
  private static final int NEAR = 8;
  private static final List<Translation> TRANSLATIONS =
      List.of(
          new Translation(
              "section title out of sequence: expected levels? (?:\\d+ or )?(\\d+), got level (\\d+)",
              Rule.HEADING_LEVEL,
              found ->
                  "the heading skips a level: write "
                      + "=".repeat(Integer.parseInt(found.group(1)) + 1)
                      + " in place of "
                      + "=".repeat(Integer.parseInt(found.group(2)) + 1)),
          new Translation(
              "level 0 sections can only be used when doctype is book",
              Rule.HEADING_LEVEL,
              found -> "only the title has one equals sign: write == before this heading"),
          new Translation(
              "unterminated (\\w+) block",
              Rule.UNCLOSED_BLOCK,
              found ->
                  "the %s block that begins here has no last line: repeat its first line below it"
                      .formatted(found.group(1))),
          new Translation(
              "detected unterminated preprocessor conditional directive: (.*)",
              Rule.UNCLOSED_BLOCK,
              found -> found.group(1) + " has no end: write endif::[] below its last line"),
          new Translation(
              "(?:unmatched|mismatched) preprocessor directive: (endif::[^\\[]*\\[]).*",
              Rule.INVALID_MARKUP,
              found ->
                  found.group(1) + " ends nothing that is open: remove it or correct its name"),
          new Translation(
              "list item index: expected (\\S+), got (\\S+)",
              Rule.LIST_NUMBER,
              found ->
                  "the item has the number %2$s and is shown as %1$s: write . before every item"
                      .formatted(found.group(1), found.group(2))),
          new Translation(
              "callout list item index: expected (\\d+), got (\\d+)",
              Rule.CALLOUT,
              found ->
                  "explains <%2$s> where <%1$s> comes next: write <.> before every explanation"
                      .formatted(found.group(1), found.group(2))),
          new Translation(
              "no callout found for (<\\d+>)",
              Rule.CALLOUT,
              found ->
                  "explains %1$s, which the listing above does not have: write %1$s there, or remove"
                          .formatted(found.group(1))
                      + " the explanation"),
          new Translation(
              "id assigned to .* already in use: (.*)",
              Rule.DUPLICATE_ID,
              found -> "the id '" + found.group(1) + "' is in use further up: write another one"),
          new Translation(
              "dropping cells? .*",
              Rule.TABLE_CELLS,
              found ->
                  "a row has too few or too many cells, and some are not shown: give every row as"
                      + " many as the first line has, or set cols"),
          new Translation(
              "table missing leading separator.*",
              Rule.TABLE_CELLS,
              found -> "the table's first cell does not begin with |: write it"),
          new Translation(
              "invalid footnote reference: (.*)",
              Rule.BROKEN_ANCHOR,
              found ->
                  "no footnote has the id '%1$s': write footnote:%1$s[text] before it"
                      .formatted(found.group(1))),
          new Translation(
              "include dropped .*: (include::.*)",
              Rule.MISSING_INCLUDE,
              found ->
                  found.group(1) + " names an attribute that is not set: set it in the header"),
          new Translation(
              "unknown style for (?:(\\w+) block|paragraph): (.*)",
              Rule.UNKNOWN_STYLE,
              found ->
                  "[%1$s] is no style of AsciiDoc and has no effect: remove it, or write [.%1$s] for a"
                          .formatted(found.group(2))
                      + " role"),
          new Translation(
              "unknown name for block macro: (.*)",
              Rule.UNKNOWN_MACRO,
              found ->
                  "AsciiDoc has no block macro %s::, so the line is shown as it is written: link to"
                          .formatted(found.group(1))
                      + " the page, or show a picture"));

  /** The words for one kind of message. */
  private record Translation(Pattern original, Rule rule, Words words) {
    Translation(String original, Rule rule, Words words) {
      this(Pattern.compile(original), rule, words);
    }
  }

  private interface Words {
    String of(MatchResult found);
  }

  /** The message in other words, or in its own if there are none. */
  public static AsciidoctorMessage of(String original) {
    for (Translation translation : TRANSLATIONS) {
      Matcher found = translation.original().matcher(original);
      if (found.matches()) {
        return new AsciidoctorMessage(translation.rule(), translation.words().of(found));
      }
    }
    return new AsciidoctorMessage(Rule.INVALID_MARKUP, original);
  }

  /**
   * The line that an author has to change: that of a style stands above its block.
   *
   * @param line the line that Asciidoctor names
   */
  public int lineIn(List<String> source, int line) {
    int above = line;
    while (rule == Rule.UNKNOWN_STYLE && above > Math.max(line - NEAR, 0)) {
      if (above <= source.size() && source.get(above - 1).startsWith("[")) {
        return above;
      }
      above--;
    }
    return line;
  }

  /** Says whether a message that is not a warning is told. */
  public boolean isToldAtAnyLevel() {
    return rule == Rule.UNKNOWN_STYLE || rule == Rule.UNKNOWN_MACRO;
  }
}
