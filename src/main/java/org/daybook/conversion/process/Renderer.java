package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.daybook.document.Diagnostic;
import org.daybook.renderer.protocol.Failed;
import org.daybook.renderer.protocol.Message;

/**
 * The program that converts, started when there is something to convert, replaced when it dies or a
 * document takes too long, and let go when it has been idle.
 */
public final class Renderer implements AutoCloseable {
  private static final System.Logger LOGGER = System.getLogger(Renderer.class.getName());

  private final String version;
  private final Sessions sessions;
  private final Limits limits;
  private final ScheduledExecutorService idle;
  // A document during which the program died is tried once more with nothing else under way.
  private final ReadWriteLock turns = new ReentrantReadWriteLock();

  /**
   * How much the program may use.
   *
   * @param heap the largest heap of its process, as {@code -Xmx} has it
   * @param deadline for one document
   * @param idle after how long without work it ends
   */
  public record Limits(String heap, Duration deadline, Duration idle) {
    /** What suits a machine that does other things too. */
    public static final Limits DEFAULT =
        new Limits("512m", Duration.ofSeconds(10), Duration.ofMinutes(5));
  }

  private Renderer(Launcher launch, Limits limits) {
    version = launch.program().version();
    sessions = new Sessions(launch);
    this.limits = limits;
    idle = Executors.newSingleThreadScheduledExecutor(Renderer::thread);
    long nanos = limits.idle().toNanos();
    var unused = idle.scheduleWithFixedDelay(this::rest, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  /**
   * The program in a JVM of its own, of the same Java as this one. What processes that were killed
   * left in the work folder is deleted.
   *
   * @param jars the folder with the program and its libraries
   * @param work where files of the moment and the class-data archive go
   * @throws IOException if the folder of jars cannot be read
   */
  public static Renderer process(Path jars, Path work, Limits limits) throws IOException {
    ChildJvmLauncher.sweep(work);
    return new Renderer(
        new ChildJvmLauncher(RendererProgram.read(jars), work, limits.heap()), limits);
  }

  /**
   * The same program in this JVM, where no process may be started. What JRuby loads stays in memory
   * until this JVM ends, and a document that takes too long is stopped only as far as it lets
   * itself be interrupted. While two go on that do not, nothing else is converted.
   *
   * @throws IOException if the folder of jars cannot be read
   */
  public static Renderer embedded(Path jars, Limits limits) throws IOException {
    return new Renderer(new EmbeddedLauncher(RendererProgram.read(jars)), limits);
  }

  /** Differs from the version of every other program that may convert differently. */
  public String version() {
    return version;
  }

  /** Starts the program ahead of the first document. */
  public void begin() {
    try {
      sessions.current();
    } catch (RendererLostException e) {
      LOGGER.log(DEBUG, "The renderer cannot be started yet: {0}", e.getMessage());
    }
  }

  /** Converts one document. The answer is that it was converted, or that it failed. */
  public Message render(ConversionJob job) throws InterruptedException {
    try {
      return attempt(job, turns.readLock());
    } catch (RendererLostException first) {
      try {
        return attempt(job, turns.writeLock());
      } catch (RendererLostException second) {
        return failed(job, "the renderer failed twice on this: " + second.getMessage());
      }
    }
  }

  /** Ends the program and waits until it is gone. */
  @Override
  public void close() {
    idle.shutdownNow();
    sessions.close();
    try {
      idle.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Message attempt(ConversionJob job, Lock turn)
      throws RendererLostException, InterruptedException {
    turn.lockInterruptibly();
    try {
      while (true) {
        Session current = sessions.current();
        try {
          return current.convert(job, limits.deadline());
        } catch (TimeoutException e) {
          current.dismiss();
          return failed(job, "took longer than " + seconds() + " s to convert; split it");
        } catch (RendererLostException e) {
          // Dismissed because of another document, it is not lost because of this one.
          if (!current.isDismissed()) {
            throw e;
          }
        }
      }
    } finally {
      turn.unlock();
    }
  }

  // With every turn in hand nothing is under way, and nothing begins until the program is gone.
  private void rest() {
    if (turns.writeLock().tryLock()) {
      try {
        sessions.restAfter(limits.idle());
      } finally {
        turns.writeLock().unlock();
      }
    }
  }

  private String seconds() {
    return BigDecimal.valueOf(limits.deadline().toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  private static Failed failed(ConversionJob job, String message) {
    return new Failed(0, Diagnostic.error(job.path(), 1, message));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "daybook-renderer-idle");
    thread.setDaemon(true);
    return thread;
  }
}
