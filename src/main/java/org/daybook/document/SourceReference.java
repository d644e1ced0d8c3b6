package org.daybook.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The target of a link inside the site, named by its source file, or by an address that begins at
 * the root.
 *
 * @param source the path of the file below the content folder, {@code notes/queue.adoc}; or a slash
 *     and an address with its query, percent-encoded, {@code /notes/queue/}
 * @param anchor the id there, or empty
 */
public record SourceReference(String source, String anchor) {
  /** Says whether it is an address that begins at the root. */
  public boolean isAddress() {
    return source.startsWith("/");
  }

  /** The path of an address, decoded, without its first slash and its query. */
  public String path() {
    String path = source.substring(1).split("\\?", 2)[0];
    return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
  }

  /** All that follows the path in a URL: a query, an anchor, both or neither. */
  public String suffix() {
    int query = isAddress() ? source.indexOf('?') : -1;
    return (query < 0 ? "" : source.substring(query)) + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  /** Appends the fields. */
  public void write(FieldWriter out) {
    out.text(source).text(anchor);
  }

  /** The value whose fields come next. */
  public static SourceReference read(FieldReader in) {
    return new SourceReference(in.name(), in.text());
  }
}
