package org.daybook.renderer.protocol;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The renderer began to convert a document, which may have waited for others.
 *
 * @param id the document
 */
public record Started(int id) implements Message {
  static final int KIND = 3;

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {
    out.number(id);
  }

  static Started read(FieldReader in) {
    return new Started(in.number());
  }
}
