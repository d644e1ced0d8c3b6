package org.daybook.document;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The target of a link inside the site, named by its source file.
 *
 * @param source the path of the file below the content folder, {@code notes/queue.adoc}
 * @param anchor the id in the file, or empty
 */
public record SourceReference(String source, String anchor) {
  /** Appends the fields. */
  public void write(FieldWriter out) {
    out.text(source).text(anchor);
  }

  /** The value whose fields come next. */
  public static SourceReference read(FieldReader in) {
    return new SourceReference(in.text(), in.text());
  }
}
