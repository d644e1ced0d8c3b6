package org.daybook.renderer.protocol;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A document that could not be converted.
 *
 * @param id the document
 * @param reason why, and where
 */
public record Failed(int id, Notice reason) implements Message {
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
    return new Failed(in.number(), Notice.read(in));
  }
}
