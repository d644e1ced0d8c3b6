package org.daybook.renderer;

import org.daybook.document.Diagnostic;

/**
 * An include directive where its author wrote it.
 *
 * @param path the file it stands in
 * @param line its line, from 1
 * @param target the file it names, as written
 */
record Directive(String path, int line, String target) {
  /** The reason to give up the document because of this directive. */
  ConversionAbortedException aborted(String message) {
    return new ConversionAbortedException(Diagnostic.error(path, Math.max(line, 1), message));
  }

  /** A warning at this directive. */
  Diagnostic warning(String message) {
    return Diagnostic.warning(path, Math.max(line, 1), message);
  }
}
