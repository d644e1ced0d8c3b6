package org.daybook.document;

import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The target of a link inside the site, as its author names it: by source file.
 *
 * @param source path of the file below the content folder, {@code notes/queue.adoc}
 * @param anchor id in the file, or empty
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
