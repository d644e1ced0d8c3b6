package org.daybook.document;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A sentence of a text that links to another page of the site.
 *
 * @param target the linked page, by its source
 * @param sentence the text of the sentence; links without a text of their own get the title of
 *     their target
 */
public record Citation(SourceReference target, Html sentence) {
  /** Appends the fields. */
  public void write(FieldWriter out) {
    target.write(out);
    out.text(sentence.markup());
  }

  /** The value whose fields come next. */
  public static Citation read(FieldReader in) {
    return new Citation(SourceReference.read(in), new Html(in.text()));
  }
}
