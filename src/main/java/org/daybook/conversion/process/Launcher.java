package org.daybook.conversion.process;

import java.io.IOException;

/** A way to run the program that converts. */
interface Launcher {
  /** What is run. */
  RendererProgram program();

  /** Runs it once more. */
  RendererProcess start() throws IOException;
}
