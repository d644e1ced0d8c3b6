package org.daybook.conversion.process;

import java.io.IOException;

/** A way to start the renderer. */
interface Launcher {
  /** The program that is started. */
  RendererProgram program();

  /** Starts another run of the program. */
  RendererProcess start() throws IOException;
}
