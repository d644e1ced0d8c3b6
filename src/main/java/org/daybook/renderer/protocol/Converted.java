package org.daybook.renderer.protocol;

import org.daybook.document.Document;
import org.daybook.document.FinishedText;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A document that was converted and needs no more work: sanitized, in all its forms.
 *
 * @param id the document's number
 * @param document the document
 * @param forms the forms of its text
 */
public record Converted(int id, Document document, FinishedText forms) implements Message {
  static final int KIND = 6;

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {
    out.number(id);
    forms.write(out);
    document.write(out);
  }

  static Converted read(FieldReader in) {
    int id = in.number();
    FinishedText forms = FinishedText.read(in);
    return new Converted(id, Document.read(in, digest -> forms), forms);
  }
}
