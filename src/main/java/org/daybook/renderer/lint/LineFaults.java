package org.daybook.renderer.lint;

import static org.daybook.renderer.lint.LineFault.Place.ANY;
import static org.daybook.renderer.lint.LineFault.Place.FURTHER;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.document.Rule;

/**
 * The faults that are looked for in each line of a paragraph. What stands between two signs has at
 * most 300 characters, because a line of a million first signs is read once for each.
 */
final class LineFaults {
  /** Blocks that the paragraph before them takes, and headings that are none. */
  private static final List<LineFault> BLOCKS =
      List.of(
          new LineFault(
              "==",
              "^(={2,6})[^=\\s].*",
              ANY,
              Rule.HEADING_SPACE,
              "is no heading: write a space after %s"),
          new LineFault(
              "##",
              "^(#{2,6})\\w[^#]*$",
              ANY,
              Rule.HEADING_SPACE,
              "is no heading: write a space after %s"),
          new LineFault(
              "",
              "^((?:={2,6}|#{2,6})\\s+\\S.*)",
              FURTHER,
              Rule.SWALLOWED_HEADING,
              "is a part of the text before it: write a blank line before %s"),
          new LineFault(
              "",
              "^((?:\\*{1,5}|-|\\.{1,5}|1\\.)\\s+\\S.*)",
              FURTHER,
              Rule.SWALLOWED_LIST,
              "is a part of the paragraph before it: write a blank line before %s"),
          new LineFault(
              "::",
              "(?<![\\w\\\\:])((?:image|video|audio)::)[^\\s\\[]+\\[",
              ANY,
              Rule.MACRO_IN_TEXT,
              "%s stands within a paragraph and is shown as it is written: write a blank line before"
                  + " and after it, or one colon for a picture in the text"));

  static final List<LineFault> ALL =
      Stream.of(BLOCKS, MarkdownFaults.ALL, IncompleteMarkup.ALL).flatMap(List::stream).toList();

  private LineFaults() {}
}
