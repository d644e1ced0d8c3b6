package org.daybook.conversion.process;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;

/** A run of the renderer. */
interface RendererProcess {
  /** The stream that the renderer reads requests from. */
  OutputStream input();

  /** The stream that the renderer writes answers to. */
  InputStream output();

  /** The processor time that the run has taken; empty if it is not known or the run has ended. */
  Optional<Duration> processorTime();

  /** Waits for a moment for a run that closed its output to end by itself. */
  default void settle() {}

  /** Says whether the run was ended from outside, neither by itself nor by {@link #kill}. */
  default boolean wasKilled() {
    return false;
  }

  /** Lets the renderer finish, and waits for its end. */
  void end();

  /** Stops the renderer at once, and waits for its end. May be called more than once. */
  void kill();
}
