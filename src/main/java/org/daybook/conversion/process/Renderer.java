package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.io.Instance;
import org.daybook.io.InstanceLogger;
import org.daybook.renderer.protocol.Reply;
import org.daybook.renderer.protocol.Reply.IncludeWanted;
import org.daybook.renderer.protocol.Request.Convert;
import org.daybook.renderer.protocol.Request.Included;

/**
 * The renderer as a service: started for the first document, restarted when its process ends or a
 * document passes its deadline, and stopped when it is idle.
 */
public final class Renderer implements AutoCloseable {
  private static final System.Logger LOGGER = InstanceLogger.of(Renderer.class);

  private final String version;
  private final Sessions sessions;
  private final Turns turns;
  private final ScheduledExecutorService idle;
  private final LongAdder documents = new LongAdder();
  private volatile Trouble trouble = Trouble.NONE;

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
    turns = new Turns(sessions, limits.deadline());
    idle =
        Executors.newSingleThreadScheduledExecutor(
            work -> Instance.daemon("daybook-renderer-idle", work));
    long nanos = limits.idle().toNanos();
    var unused =
        idle.scheduleWithFixedDelay(
            () -> turns.rest(limits.idle()), nanos, nanos, TimeUnit.NANOSECONDS);
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
   * Converts one document. The answer is the converted document or the reason of the failure, which
   * is the document's own.
   *
   * @param request the document; its number is another one in each session
   * @param includes makes the function that answers when the document asks for a file; called again
   *     for each time that the document is converted
   * @throws RendererUnavailableException if the renderer cannot convert at present
   */
  public Reply render(Convert request, Supplier<Function<IncludeWanted, Included>> includes)
      throws RendererUnavailableException, InterruptedException {
    Trouble known = trouble;
    if (!known.pause().isOver(Instant.now())) {
      throw new RendererUnavailableException(known.reason());
    }
    ConversionJob job = new ConversionJob(request, includes);
    try {
      Reply reply = turns.convert(job);
      trouble = Trouble.NONE;
      documents.increment();
      return reply;
    } catch (RendererLostException e) {
      // Documents that fail at the same time make the pause longer once.
      Trouble next = known.next(String.valueOf(e.getMessage()), Instant.now());
      trouble = next;
      throw new RendererUnavailableException(next.reason());
    } catch (InconclusiveTrialException e) {
      Trouble one = Trouble.withOne(String.valueOf(e.getMessage()));
      trouble = one;
      throw new RendererUnavailableException(one.reason());
    }
  }

  /** The reason why the renderer could not convert at last, for operators; empty if it could. */
  public Optional<String> trouble() {
    return Optional.of(trouble.reason()).filter(reason -> !reason.isEmpty());
  }

  /** The counts of its work since the start of the application. */
  public RendererCounts counts() {
    return new RendererCounts(sessions.starts(), sessions.kills(), documents.sum());
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
}
