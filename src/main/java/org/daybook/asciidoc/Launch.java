package org.daybook.asciidoc;

import java.io.IOException;

/** A way to run the program that converts. */
interface Launch {
  /** What is run. */
  Program program();

  /** Runs it once more. */
  Child start() throws IOException;
}
