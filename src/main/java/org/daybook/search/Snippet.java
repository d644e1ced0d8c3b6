package org.daybook.search;

import java.util.List;

/**
 * A part of an entry's text with the words that were looked for.
 *
 * @param anchor the id of the heading above it, empty if it stands before the first
 * @param heading the title of that heading as plain text, or empty
 * @param code whether it is taken from a listing
 * @param runs the text in runs that are marked or not; none if the text has none of the words
 */
public record Snippet(String anchor, String heading, boolean code, List<Run> runs) {
  /** The snippet of an entry whose text is not shown. */
  public static final Snippet NONE = new Snippet("", "", false, List.of());

  /**
   * A run of characters.
   *
   * @param marked whether it was looked for
   */
  public record Run(String text, boolean marked) {}

  public Snippet {
    runs = List.copyOf(runs);
  }
}
