package org.daybook.conversion.process;

import java.io.InputStream;
import java.io.OutputStream;

/** The program, running. */
interface RendererProcess {
  /** Where it is told what to do. */
  OutputStream input();

  /** Where it answers. */
  InputStream output();

  /** Lets it finish, and waits until it is gone. */
  void end();

  /** Stops it, whatever it does, and waits until it is gone. Anyone may do so, more than once. */
  void kill();
}
