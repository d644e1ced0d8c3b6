package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.WARNING;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLClassLoader;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.daybook.io.Instance;
import org.daybook.io.InstanceLogger;

/** The renderer on a thread of this JVM, connected by two streams as a process is. */
final class EmbeddedRenderer implements RendererProcess {
  private static final System.Logger LOGGER = InstanceLogger.of(EmbeddedRenderer.class);
  private static final long END_SECONDS = 5;

  /** The prefix of the names of all converting threads. */
  private static final String NAME = "daybook-renderer";

  private final URLClassLoader loader;
  private final Pipe requests;
  private final Pipe answers;
  // Threads that the renderer starts inherit this group.
  private final ThreadGroup threads = new ThreadGroup(NAME);
  private final Thread thread;
  private final OutputStream input;
  private final InputStream output;

  private EmbeddedRenderer(URLClassLoader loader, Pipe requests, Pipe answers) {
    this.loader = loader;
    this.requests = requests;
    this.answers = answers;
    input = Channels.newOutputStream(requests.sink());
    output = new BufferedInputStream(Channels.newInputStream(answers.source()));
    thread = new Thread(threads, this::run, Instance.thread(NAME + "-embedded"));
    thread.setContextClassLoader(loader);
    thread.setDaemon(true);
  }

  static EmbeddedRenderer start(URLClassLoader loader) throws IOException {
    EmbeddedRenderer program = new EmbeddedRenderer(loader, Pipe.open(), Pipe.open());
    program.thread.start();
    return program;
  }

  @Override
  public OutputStream input() {
    return input;
  }

  @Override
  public InputStream output() {
    return output;
  }

  @Override
  public Optional<Duration> processorTime() {
    return Optional.empty();
  }

  @Override
  public void end() {
    kill();
  }

  @Override
  public void kill() {
    close(requests.sink());
    try {
      thread.join(TimeUnit.SECONDS.toMillis(END_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close(answers.source());
    close(loader);
  }

  /** Says whether a conversion still runs, even if its result is not awaited any more. */
  boolean isRunning() {
    Thread[] alive = new Thread[2 * threads.activeCount() + 1];
    int count = threads.enumerate(alive);
    return Arrays.stream(alive, 0, count).anyMatch(one -> one.getName().startsWith(NAME));
  }

  private void run() {
    try (InputStream in = new BufferedInputStream(Channels.newInputStream(requests.source()));
        OutputStream out = Channels.newOutputStream(answers.sink())) {
      Class<?> main = Class.forName(RendererProgram.MAIN, true, loader);
      main.getMethod("run", InputStream.class, OutputStream.class).invoke(null, in, out);
    } catch (IOException | ReflectiveOperationException e) {
      LOGGER.log(WARNING, "The embedded renderer ended", e);
    }
  }

  private static void close(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException e) {
      // The stream is not used again.
    }
  }
}
