package org.daybook.conversion;

import org.daybook.document.Diagnostic;

/** A source cannot be converted. */
final class UnconvertibleException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic reason;

  UnconvertibleException(String path, int line, String message) {
    this(Diagnostic.error(path, Math.max(line, 1), message));
  }

  UnconvertibleException(Diagnostic reason) {
    super(reason.message());
    this.reason = reason;
  }

  /** The error, with its line in the source. */
  Diagnostic reason() {
    return reason;
  }
}
