package org.daybook.renderer;

import org.daybook.document.Diagnostic;

/** Ends the conversion of a document whose includes are circular or exceed a limit. */
final class ConversionAbortedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic reason;

  ConversionAbortedException(Diagnostic reason) {
    super(reason.message());
    this.reason = reason;
  }

  /** The error, with its place in the sources. */
  Diagnostic reason() {
    return reason;
  }
}
