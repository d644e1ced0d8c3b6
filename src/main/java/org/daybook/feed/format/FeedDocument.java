package org.daybook.feed.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** A document for feed readers. Equal sites make equal bytes. */
public interface FeedDocument {
  /** As the {@code Content-Type} header names it. */
  String mediaType();

  /**
   * A text that is equal if and only if the document's bytes are, known before they are written.
   */
  String fingerprint();

  /** The time of the last change of anything in it, or the epoch if that is unknown. */
  Instant modified();

  /**
   * Writes the document entry by entry, and flushes after the first. An entry that cannot be
   * expressed in this format is left out and logged.
   *
   * @throws IOException if the stream fails. Any exception, such as that of a text which cannot be
   *     read, leaves the document without its end, so that readers see that it is incomplete.
   */
  void writeTo(OutputStream out) throws IOException;
}
