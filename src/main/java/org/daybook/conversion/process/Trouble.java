package org.daybook.conversion.process;

import java.time.Instant;

/**
 * The state of a renderer that could not convert.
 *
 * @param reason a sentence for operators, without paths of the machine; empty if all is well
 * @param pause the time without another trial
 */
record Trouble(String reason, Backoff pause) {
  /** No trouble. */
  static final Trouble NONE = new Trouble("", Backoff.NONE);

  /** The trouble after another failure. */
  Trouble next(String cause, Instant now) {
    Backoff longer = pause.next(now);
    return new Trouble("The renderer cannot be used: " + cause, longer);
  }
}
