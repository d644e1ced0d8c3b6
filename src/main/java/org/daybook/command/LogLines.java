package org.daybook.command;

import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Writes log records as lines: when, how grave, what, and why. */
final class LogLines extends Handler {
  // The log manager forgets the levels of loggers that nobody holds.
  private static final Logger TOMCAT = Logger.getLogger("org.apache");

  private final PrintWriter err;

  private LogLines(PrintWriter err) {
    this.err = err;
    setFormatter(new SimpleFormatter());
  }

  /** Writes what is as grave as this here from now on, unless the JVM was told how to log. */
  static void to(PrintWriter err, Level level) {
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
    String when = record.getInstant().truncatedTo(ChronoUnit.MILLIS).toString();
    String what = getFormatter().formatMessage(record);
    String why = record.getThrown() == null ? "" : ": " + Reason.of(record.getThrown());
    return when + " " + record.getLevel().getName() + " " + Reason.line(what + why);
  }
}
