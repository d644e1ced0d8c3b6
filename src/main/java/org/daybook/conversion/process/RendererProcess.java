package org.daybook.conversion.process;

import java.io.InputStream;
import java.io.OutputStream;

/** A run of the renderer. */
interface RendererProcess {
  /** The stream that the renderer reads requests from. */
  OutputStream input();

  /** The stream that the renderer writes answers to. */
  InputStream output();

  /** Lets the renderer finish, and waits for its end. */
  void end();

  /** Stops the renderer at once, and waits for its end. May be called more than once. */
  void kill();
}
