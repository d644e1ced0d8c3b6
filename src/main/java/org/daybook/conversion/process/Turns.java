package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.DEBUG;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.daybook.io.InstanceLogger;
import org.daybook.renderer.protocol.Reply;

/**
 * The order in which documents are converted: beside each other or, if that gave no answer, alone.
 */
final class Turns {
  private static final System.Logger LOGGER = InstanceLogger.of(Turns.class);

  /** How often a document is converted beside others that may stop the renderer. */
  private static final int TIMES = 3;

  private final Sessions sessions;
  private final Duration deadline;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  Turns(Sessions sessions, Duration deadline) {
    this.sessions = sessions;
    this.deadline = deadline;
  }

  /**
   * Converts a document. A failure is the document's own.
   *
   * @throws RendererLostException if the renderer cannot be used for any document
   * @throws InconclusiveTrialException if this document cannot be converted at present
   */
  Reply convert(ConversionJob job)
      throws RendererLostException, InconclusiveTrialException, InterruptedException {
    Optional<Reply> reply = besideOthers(job);
    return reply.isPresent() ? reply.get() : alone(job);
  }

  /** Lets the renderer end if it was idle for so long. */
  void rest(Duration idle) {
    // While the write lock is held, no conversion runs, and none begins until the renderer ended.
    if (lock.writeLock().tryLock()) {
      try {
        sessions.restAfter(idle);
      } finally {
        lock.writeLock().unlock();
      }
    }
  }

  private Optional<Reply> besideOthers(ConversionJob job) throws InterruptedException {
    lock.readLock().lockInterruptibly();
    try {
      for (int time = 0; time < TIMES; time++) {
        Session current = sessions.current();
        try {
          return Optional.of(current.convert(job, deadline));
        } catch (TimeoutException e) {
          current.dismiss();
          return Optional.empty();
        } catch (RendererLostException e) {
          // The renderer may have been stopped because of another document.
          if (!current.isDismissed()) {
            return Optional.empty();
          }
        }
      }
    } catch (RendererLostException e) {
      LOGGER.log(DEBUG, "The renderer cannot be started: {0}", e.getMessage());
    } finally {
      lock.readLock().unlock();
    }
    return Optional.empty();
  }

  private Reply alone(ConversionJob job)
      throws RendererLostException, InconclusiveTrialException, InterruptedException {
    lock.writeLock().lockInterruptibly();
    try {
      return new Trial(sessions, deadline).convert(job);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
