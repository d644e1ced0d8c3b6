package org.daybook.document;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A part of a text from one heading to the next, as plain text that search indexes and quotes.
 *
 * @param anchor the id of the heading, empty before the first heading
 * @param level 2 for the highest below the title, as in {@code h2}; 0 before the first heading
 * @param title the text of the heading, empty before the first
 * @param prose a line for each paragraph, list item, table cell, caption and title of a block
 * @param code the lines of the listings, without their numbers and the numbers of callouts
 */
public record Passage(String anchor, int level, String title, String prose, String code) {
  /** Appends the fields. */
  public void write(FieldWriter out) {
    out.text(anchor).number(level).text(title).text(prose).text(code);
  }

  /** The value whose fields come next. */
  public static Passage read(FieldReader in) {
    return new Passage(in.text(), in.number(), in.text(), in.text(), in.text());
  }
}
