package org.daybook.renderer.protocol;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * Something the converter has to say about a source.
 *
 * @param path the file below the content folder, an included one perhaps
 * @param line the line, from 1; 0 where it is not known
 * @param message one sentence
 */
public record Notice(String path, int line, String message) {
  void write(FieldWriter out) {
    out.text(path).number(line).text(message);
  }

  static Notice read(FieldReader in) {
    return new Notice(in.text(), in.number(), in.text());
  }
}
