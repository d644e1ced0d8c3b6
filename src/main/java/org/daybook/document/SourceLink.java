package org.daybook.document;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A link or an image with its place in the source.
 *
 * @param target the target inside the site
 * @param path the file that contains it, which may be an included one
 * @param line the line, from 1; 1 if it is not found
 */
public record SourceLink(SourceReference target, String path, int line) {
  /** Appends the fields. */
  public void write(FieldWriter out) {
    target.write(out);
    out.text(path).number(line);
  }

  /** The value whose fields come next. */
  public static SourceLink read(FieldReader in) {
    return new SourceLink(SourceReference.read(in), in.text(), in.number());
  }
}
