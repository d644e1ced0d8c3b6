package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.daybook.io.InstanceLogger;
import org.daybook.io.LockedFolder;

/**
 * The renderer in a JVM of its own. The folder of the run is deleted when the process has ended.
 */
final class ChildJvm implements RendererProcess {
  private static final System.Logger LOGGER = InstanceLogger.of(ChildJvm.class);
  private static final long END_SECONDS = 20;
  private static final long SETTLE_SECONDS = 1;

  /** The exit codes of processes that SIGHUP, SIGINT, SIGKILL or SIGTERM ended. */
  private static final Set<Integer> SIGNALS = Set.of(129, 130, 137, 143);

  private final Process process;
  private final LockedFolder folder;
  private final ClassDataArchive classes;
  private final Thread log;
  private volatile boolean killed;

  ChildJvm(Process process, LockedFolder folder, ClassDataArchive classes) {
    this.process = process;
    this.folder = folder;
    this.classes = classes;
    log = RendererLog.start(process.getErrorStream());
  }

  @Override
  public OutputStream input() {
    return process.getOutputStream();
  }

  @Override
  public InputStream output() {
    return process.getInputStream();
  }

  @Override
  public Optional<Duration> processorTime() {
    return process.info().totalCpuDuration();
  }

  @Override
  public void settle() {
    try {
      process.waitFor(SETTLE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean wasKilled() {
    return !killed && !process.isAlive() && SIGNALS.contains(process.exitValue());
  }

  @Override
  public void end() {
    // Closing the output makes the session kill the process, so the archive is kept first.
    synchronized (this) {
      try {
        process.getOutputStream().close();
        if (process.waitFor(END_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0) {
          classes.keep(folder.path());
        }
      } catch (IOException e) {
        LOGGER.log(
            WARNING,
            "The class-data archive of the renderer cannot be kept, so it starts slower: {0}",
            e.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    kill();
  }

  @Override
  public void kill() {
    killed |= process.isAlive();
    process.destroyForcibly();
    synchronized (this) {
      try {
        process.waitFor();
        log.join();
        folder.close();
      } catch (IOException e) {
        LOGGER.log(WARNING, "The folder of a renderer run cannot be deleted: {0}", e.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
