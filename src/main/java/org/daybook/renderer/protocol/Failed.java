package org.daybook.renderer.protocol;

import org.daybook.document.Diagnostic;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A document that could not be converted.
 *
 * @param id the document's number
 * @param reason why, and where
 */
public record Failed(int id, Diagnostic reason) implements Message {
  static final int KIND = 7;

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {
    out.number(id);
    reason.write(out);
  }

  static Failed read(FieldReader in) {
    return new Failed(in.number(), Diagnostic.read(in));
  }
}
