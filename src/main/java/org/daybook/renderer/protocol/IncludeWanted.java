package org.daybook.renderer.protocol;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * A document includes a file. Its conversion waits for {@link Included}.
 *
 * @param id the document
 * @param path the file below the content folder
 * @param encoding name of the file's character set, UTF-8 where it is empty or unknown
 */
public record IncludeWanted(int id, String path, String encoding) implements Message {
  static final int KIND = 4;

  @Override
  public int kind() {
    return KIND;
  }

  @Override
  public void write(FieldWriter out) {
    out.number(id).text(path).text(encoding);
  }

  static IncludeWanted read(FieldReader in) {
    return new IncludeWanted(in.number(), in.text(), in.text());
  }
}
