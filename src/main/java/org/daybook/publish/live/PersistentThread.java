package org.daybook.publish.live;

import static java.lang.System.Logger.Level.ERROR;

import java.util.concurrent.TimeUnit;
import org.daybook.io.InstanceLogger;
import org.jspecify.annotations.Nullable;

/**
 * A daemon thread that is started again, after a second, when its work ends with an exception or an
 * error.
 */
final class PersistentThread implements AutoCloseable {
  private static final System.Logger LOG = InstanceLogger.of(PersistentThread.class);
  private static final long PAUSE_MILLIS = 1000;

  private final String name;
  private final Runnable work;
  private @Nullable Thread thread;
  private boolean closed;

  /**
   * A thread that is not started yet.
   *
   * @param work ends when the thread is interrupted
   */
  PersistentThread(String name, Runnable work) {
    this.name = name;
    this.work = work;
  }

  /** Starts the thread unless it is running or closed. */
  synchronized void start() {
    if (thread == null || !thread.isAlive()) {
      begin(0);
    }
  }

  /** Starts the thread again if it was started before and could not be started again by itself. */
  synchronized void revive() {
    if (thread != null) {
      start();
    }
  }

  /**
   * Interrupts the thread and waits for its end. It is interrupted again each second, because a
   * library may lose an interrupt.
   */
  @Override
  public void close() {
    Thread last = last();
    boolean interrupted = false;
    while (last != null && last.isAlive()) {
      last.interrupt();
      try {
        last.join(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized @Nullable Thread last() {
    closed = true;
    return thread;
  }

  private synchronized void begin(long pause) {
    if (!closed) {
      Thread next = new Thread(() -> run(pause), name);
      next.setDaemon(true);
      next.setUncaughtExceptionHandler((ended, cause) -> replace(cause));
      thread = next;
      next.start();
    }
  }

  private void run(long pause) {
    try {
      TimeUnit.MILLISECONDS.sleep(pause);
      work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // After an error such as OutOfMemoryError even logging can fail.
  private void replace(Throwable cause) {
    try {
      LOG.log(ERROR, "The thread " + name + " ended and is started again", cause);
    } finally {
      begin(PAUSE_MILLIS);
    }
  }
}
