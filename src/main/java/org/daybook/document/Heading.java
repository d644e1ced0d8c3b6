package org.daybook.document;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A heading in a text.
 *
 * @param level the level as in {@code h2}, from 2
 * @param id the anchor in the page
 * @param title the text
 */
public record Heading(int level, String id, Html title) {
  /** Appends the fields. */
  public void write(FieldWriter out) {
    out.number(level).text(id).text(title.markup());
  }

  /** The value whose fields come next. */
  public static Heading read(FieldReader in) {
    return new Heading(in.number(), in.text(), new Html(in.text()));
  }
}
