package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.daybook.document.Diagnostic;
import org.daybook.renderer.protocol.Reply;
import org.daybook.renderer.protocol.Reply.Failed;
import org.daybook.renderer.protocol.Reply.IncludeWanted;
import org.daybook.renderer.protocol.Request.Convert;
import org.daybook.renderer.protocol.Request.Included;

/**
 * The renderer as a service: started for the first document, restarted when its process ends or a
 * document passes its deadline, and stopped when it is idle.
 */
public final class Renderer implements AutoCloseable {
  private static final System.Logger LOGGER = System.getLogger(Renderer.class.getName());

  private final String version;
  private final Sessions sessions;
  private final Deadline deadline;
  private final Duration idleLimit;
  private final ScheduledExecutorService idle;
  // A document whose conversion ended with the renderer is converted once more, alone.
  private final ReadWriteLock turns = new ReentrantReadWriteLock();

  /**
   * The limits of the renderer.
   *
   * @param heap the largest heap of its process, in the syntax of {@code -Xmx}
   * @param deadline the longest time for one document
   * @param idle the time without work after which the renderer is stopped
   */
  public record Limits(String heap, Duration deadline, Duration idle) {
    /** The limits for a machine that has other work too. */
    public static final Limits DEFAULT =
        new Limits("512m", Duration.ofSeconds(10), Duration.ofMinutes(5));
  }

  private Renderer(Launcher launch, Limits limits) {
    version = launch.program().version();
    sessions = new Sessions(launch);
    deadline = new Deadline(limits.deadline());
    idleLimit = limits.idle();
    idle = Executors.newSingleThreadScheduledExecutor(Renderer::thread);
    long nanos = limits.idle().toNanos();
    var unused = idle.scheduleWithFixedDelay(this::rest, nanos, nanos, TimeUnit.NANOSECONDS);
  }

  /**
   * A renderer in a JVM of its own, of the same Java version as this one. Files that killed
   * processes left in the work folder are deleted.
   *
   * @param jars the folder with the renderer and its libraries
   * @param work the folder for temporary files and the class-data archive
   * @throws IOException if the folder of jars cannot be read
   */
  public static Renderer process(Path jars, Path work, Limits limits) throws IOException {
    ChildJvmLauncher.sweep(work);
    return new Renderer(
        new ChildJvmLauncher(RendererProgram.read(jars), work, limits.heap()), limits);
  }

  /**
   * A renderer in this JVM, for servers that may not start processes. The classes that JRuby loads
   * stay in memory until the JVM ends. A document that passes its deadline is interrupted, which
   * not every conversion reacts to. While two such conversions run, nothing else is converted.
   *
   * @throws IOException if the folder of jars cannot be read
   */
  public static Renderer embedded(Path jars, Limits limits) throws IOException {
    return new Renderer(new EmbeddedLauncher(RendererProgram.read(jars)), limits);
  }

  /**
   * Identifies the renderer's jars. Renderers that may convert differently have different versions.
   */
  public String version() {
    return version;
  }

  /** Starts the renderer ahead of the first document. */
  public void begin() {
    try {
      sessions.current();
    } catch (RendererLostException e) {
      LOGGER.log(DEBUG, "The renderer cannot be started yet: {0}", e.getMessage());
    }
  }

  /**
   * Converts one document. The answer is the converted document or the reason of the failure.
   *
   * @param request the document; its number is another one in each session
   * @param includes answers when the document asks for a file
   */
  public Reply render(Convert request, Function<IncludeWanted, Included> includes)
      throws InterruptedException {
    ConversionJob job = new ConversionJob(request, includes);
    try {
      return attempt(job, turns.readLock());
    } catch (RendererLostException first) {
      try {
        return attempt(job, turns.writeLock());
      } catch (RendererLostException second) {
        String message = "the renderer failed twice on this file: " + second.getMessage();
        return new Failed(0, Diagnostic.error(job.path(), 1, message));
      }
    }
  }

  /** Stops the renderer and waits for its end. */
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

  private Reply attempt(ConversionJob job, Lock turn)
      throws RendererLostException, InterruptedException {
    turn.lockInterruptibly();
    try {
      while (true) {
        Session current = sessions.current();
        try {
          return deadline.convert(current, job);
        } catch (RendererLostException e) {
          // The renderer was stopped because of another document, so this one is converted again.
          if (!current.isDismissed()) {
            throw e;
          }
        }
      }
    } finally {
      turn.unlock();
    }
  }

  // While the write lock is held, no conversion runs, and none begins until the renderer ended.
  private void rest() {
    if (turns.writeLock().tryLock()) {
      try {
        sessions.restAfter(idleLimit);
      } finally {
        turns.writeLock().unlock();
      }
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "daybook-renderer-idle");
    thread.setDaemon(true);
    return thread;
  }
}
