package org.daybook.conversion.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/** The one run of the program there is at a time, if any. */
final class Sessions implements AutoCloseable {
  private final Launcher launch;
  private @Nullable Session last;
  private boolean closed;

  Sessions(Launcher launch) {
    this.launch = launch;
  }

  /**
   * The present run, or a new one where it is over.
   *
   * @throws RendererLostException if the program cannot be started
   * @throws CancellationException if this is closed
   */
  synchronized Session current() throws RendererLostException {
    if (closed) {
      throw new CancellationException("the renderer is closed");
    }
    if (last == null || last.isOver()) {
      try {
        last = Session.start(launch.start());
      } catch (IOException e) {
        throw new RendererLostException("it cannot be started: " + e.getMessage());
      }
    }
    return last;
  }

  /** Lets the program end if it has had nothing to do for so long. Nothing may be under way. */
  void restAfter(Duration idle) {
    Session present = last();
    if (present != null && !present.isOver() && present.idle().compareTo(idle) >= 0) {
      present.rest();
    }
  }

  /** Stops the program, and waits until it is gone. */
  @Override
  public void close() {
    Session present;
    synchronized (this) {
      closed = true;
      present = last;
    }
    if (present != null) {
      present.dismiss();
    }
  }

  private synchronized @Nullable Session last() {
    return last;
  }
}
