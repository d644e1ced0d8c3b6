package org.daybook.command;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.catalina.core.StandardContext;
import org.jspecify.annotations.Nullable;

/**
 * The log of Tomcat while a web application starts. Tomcat reports the cause of a failed start
 * nowhere else, so it is kept here, and records of level SEVERE are left out of the log.
 */
final class StartLog implements AutoCloseable, Filter {
  private final List<Logger> loggers;
  private final AtomicReference<@Nullable Throwable> problem = new AtomicReference<>();

  StartLog(StandardContext context) {
    loggers =
        List.of(
            Logger.getLogger(context.getLogName()),
            Logger.getLogger(StandardContext.class.getName()));
    loggers.forEach(logger -> logger.setFilter(this));
  }

  /** The first exception in the log, which caused all later ones. */
  @Nullable Throwable firstProblem() {
    return problem.get();
  }

  @Override
  public boolean isLoggable(LogRecord record) {
    problem.compareAndSet(null, record.getThrown());
    return !record.getLevel().equals(Level.SEVERE);
  }

  @Override
  public void close() {
    loggers.forEach(logger -> logger.setFilter(null));
  }
}
