package org.daybook.command;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Writes log records as lines: time, level, message and cause. */
final class LogLines extends Handler {
  // Without a strong reference the log manager drops the logger and with it its level.
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  private final PrintWriter err;

  private LogLines(PrintWriter err) {
    this.err = err;
    setFormatter(new SimpleFormatter());
  }

  /** Writes records of this level and above to a writer, unless logging is configured already. */
  static void install(PrintWriter err, Level level) {
    if (System.getProperty("java.util.logging.config.file") == null) {
      LogManager.getLogManager().reset();
      Logger.getLogger("").addHandler(new LogLines(err));
      Logger.getLogger("").setLevel(level);
      TOMCAT.setLevel(Level.WARNING);
    }
  }

  @Override
  public void publish(LogRecord record) {
    if (isLoggable(record)) {
      err.println(line(record));
      err.flush();
    }
  }

  @Override
  public void flush() {
    err.flush();
  }

  @Override
  public void close() {
    flush();
  }

  private String line(LogRecord record) {
    String time = record.getInstant().truncatedTo(ChronoUnit.MILLIS).toString();
    String message = getFormatter().formatMessage(record);
    String cause = record.getThrown() == null ? "" : ": " + ErrorMessage.of(record.getThrown());
    return time
        + " "
        + record.getLevel().getName()
        + " "
        + ErrorMessage.singleLine(message + cause);
  }
}
