package org.daybook.conversion.process;

import java.time.Instant;
import org.daybook.io.Backoff;

/**
 * The state of a renderer that could not convert.
 *
 * @param reason a sentence for operators, without paths of the machine; empty if all is well
 * @param pause the time without a trial of any document
 */
record Trouble(String reason, Backoff pause) {
  /** No trouble. */
  static final Trouble NONE = new Trouble("", Backoff.NONE);

  /** The trouble after another failure of a renderer that converts no document at all. */
  Trouble next(String cause, Instant now) {
    return new Trouble("The renderer cannot be used: " + cause, pause.next(now));
  }

  /** The trouble with one document, which delays no other: the renderer converts those. */
  static Trouble withOne(String cause) {
    return new Trouble("The renderer could not convert a document: " + cause, Backoff.NONE);
  }
}
