package org.daybook.site;

import org.daybook.io.ByteSource;
import org.daybook.io.FieldWriter;

/**
 * A file that pages show or offer: an image, a download.
 *
 * @param path where it is
 * @param source its file below the content folder
 * @param digest of its bytes, hexadecimal
 * @param visibility decides whether it is seen
 * @param bytes its content
 */
public record Asset(
    SitePath path, String source, String digest, Visibility visibility, ByteSource bytes) {
  /** Says whether it is elsewhere than its source says. */
  public boolean isRenamed() {
    return !SitePaths.isSource(path) && !path.value().equals(source);
  }

  /**
   * Writes the path, the visibility and the digest, which stands for the bytes wherever the source
   * lies.
   */
  void writeTo(FieldWriter out) {
    out.text(path.value()).text(digest);
    visibility.writeTo(out);
  }
}
