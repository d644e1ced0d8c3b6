package org.daybook.conversion.process;

import static java.lang.System.Logger.Level.INFO;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import org.daybook.io.Instance;
import org.daybook.io.InstanceLogger;

/** Logs the lines that a renderer's process writes to its standard error. */
final class RendererLog {
  private static final System.Logger LOGGER = InstanceLogger.of(RendererLog.class);

  private RendererLog() {}

  /** Starts a thread that logs the lines of a stream and ends with it. */
  static Thread start(InputStream errors) {
    Thread thread = Instance.daemon("daybook-renderer-log", () -> log(errors));
    thread.start();
    return thread;
  }

  private static void log(InputStream errors) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(errors, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        LOGGER.log(INFO, "renderer: {0}", line.replaceAll("\\p{Cntrl}", " "));
      }
    } catch (IOException e) {
      // The process has ended, which closed the stream.
    }
  }
}
