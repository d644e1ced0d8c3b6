package org.daybook.renderer;

import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

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
    return new ConversionAbortedException(Rule.INCLUDE_LIMIT.at(path, Math.max(line, 1), message));
  }

  /** A warning at this directive. */
  Diagnostic warning(Rule rule, String message) {
    return rule.at(path, Math.max(line, 1), message);
  }
}
