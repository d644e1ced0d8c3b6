package org.daybook.feed.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/** A document about what is new. The same site makes the same bytes. */
public interface FeedDocument {
  /** As the {@code Content-Type} header names it. */
  String mediaType();

  /** What identifies the document's bytes, known without writing them. */
  String revision();

  /** When anything in it last changed, or the epoch where nobody knows. */
  Instant modified();

  /**
   * Writes the document, one entry at a time; the first of them is flushed, so that nobody waits
   * for the rest. An entry that has no form in this format is left out, and the log says so.
   *
   * @throws IOException if the stream fails; like any exception, such as that of a text which
   *     cannot be read, it leaves the document without its end, so that nobody takes it for a whole
   *     one
   */
  void writeTo(OutputStream out) throws IOException;
}
