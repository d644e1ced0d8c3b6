package org.daybook.document;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A link or an image where its author wrote it.
 *
 * @param target what it leads to
 * @param path the source it stands in, an included one perhaps
 * @param line the line, from 1; 1 too where it cannot be found
 */
public record SourceLink(SourceReference target, String path, int line) {
  /** Appends the fields. */
  public void write(FieldWriter out) {
    target.write(out);
    out.text(path).number(line);
  }

  /** The value whose fields come next. */
  public static SourceLink read(FieldReader in) {
    return new SourceLink(SourceReference.read(in), in.name(), in.number());
  }
}
