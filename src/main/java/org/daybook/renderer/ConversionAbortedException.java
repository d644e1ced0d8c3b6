package org.daybook.renderer;

import org.daybook.renderer.protocol.Notice;

/** Ends the conversion of a document that asks for more than it may. */
final class ConversionAbortedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Notice reason;

  ConversionAbortedException(Notice reason) {
    super(reason.message());
    this.reason = reason;
  }

  /** Why, and where. */
  Notice reason() {
    return reason;
  }
}
