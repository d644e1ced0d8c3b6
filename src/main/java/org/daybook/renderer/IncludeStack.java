package org.daybook.renderer;

import java.util.ArrayDeque;
import java.util.Deque;

/** The files that include each other at the present place of a conversion, innermost first. */
final class IncludeStack {
  private static final int DEPTH = 16;

  private final Deque<String> files = new ArrayDeque<>();

  /** A stack that holds the document's own file. */
  IncludeStack(String document) {
    files.push(document);
  }

  /**
   * Adds a file.
   *
   * @param from the directive, in a file of the stack; files above that are left
   * @throws ConversionAbortedException if the includes are circular or nested too deeply
   */
  void enter(String path, Directive from) {
    // A file never includes itself, so the file with the directive is in the stack exactly once.
    while (files.size() > 1 && !files.element().equals(from.path())) {
      files.pop();
    }
    if (files.contains(path)) {
      throw from.aborted(path + " includes itself");
    }
    if (files.size() > DEPTH) {
      throw from.aborted("includes are nested deeper than " + DEPTH);
    }
    files.push(path);
  }
}
