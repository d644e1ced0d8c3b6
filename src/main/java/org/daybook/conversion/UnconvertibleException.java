package org.daybook.conversion;

import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/** A source cannot be converted. */
final class UnconvertibleException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Diagnostic reason;

  UnconvertibleException(Rule rule, String path, int line, String message) {
    this(rule.at(path, Math.max(line, 1), message));
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
