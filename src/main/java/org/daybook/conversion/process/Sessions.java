package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import org.daybook.io.InstanceLogger;
import org.jspecify.annotations.Nullable;

/** The current session, of which there is at most one at a time. */
final class Sessions implements AutoCloseable {
  private static final System.Logger LOGGER = InstanceLogger.of(Sessions.class);

  private final Launcher launch;
  private @Nullable Session last;
  private boolean closed;
  private long starts;
  private long dismissed;

  Sessions(Launcher launch) {
    this.launch = launch;
  }

  /**
   * The current session, or a new one if that is over.
   *
   * @throws RendererLostException if the renderer cannot be started
   * @throws CancellationException if the sessions are closed
   */
  synchronized Session current() throws RendererLostException {
    if (closed) {
      throw new CancellationException("the renderer is closed");
    }
    if (last == null || last.isOver()) {
      try {
        Session next = Session.start(launch.start());
        dismissed = kills();
        starts++;
        last = next;
      } catch (IOException e) {
        LOGGER.log(WARNING, "The renderer cannot be started: {0}", e.toString());
        throw new RendererLostException("it cannot be started; see the server log");
      }
    }
    return last;
  }

  /** The number of sessions that were started. */
  synchronized long starts() {
    return starts;
  }

  /** The number of sessions that were stopped because they did not answer in time. */
  synchronized long kills() {
    return dismissed + (last != null && last.isDismissed() && !closed ? 1 : 0);
  }

  /** Lets the renderer end if it was idle for so long. No conversion may be under way. */
  void restAfter(Duration idle) {
    Session present = last();
    if (present != null && !present.isOver() && present.idle().compareTo(idle) >= 0) {
      present.rest();
    }
  }

  /** Stops the renderer and waits for its end. */
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
