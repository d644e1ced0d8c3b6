package org.daybook.conversion;

import org.daybook.document.Diagnostic;

/** Says why a source was not converted. */
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

  /** Why, and where. */
  Diagnostic reason() {
    return reason;
  }
}
