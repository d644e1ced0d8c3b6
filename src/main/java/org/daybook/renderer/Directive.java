package org.daybook.renderer;

import org.daybook.document.Diagnostic;

/**
 * An include directive with its place in the sources.
 *
 * @param path the file that contains it
 * @param line its line, from 1
 * @param target the target as written
 */
record Directive(String path, int line, String target) {
  /** An error at this directive that ends the conversion. */
  ConversionAbortedException aborted(String message) {
    return new ConversionAbortedException(Diagnostic.error(path, Math.max(line, 1), message));
  }

  /** A warning at this directive. */
  Diagnostic warning(String message) {
    return Diagnostic.warning(path, Math.max(line, 1), message);
  }
}
