package org.daybook.renderer;

import org.daybook.document.Diagnostic;

/** Ends the conversion of a document that asks for more than it may. */
final class ConversionAbortedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic reason;

  ConversionAbortedException(Diagnostic reason) {
    super(reason.message());
    this.reason = reason;
  }

  /** Why, and where. */
  Diagnostic reason() {
    return reason;
  }
}
