package org.daybook.io;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * A logger whose messages begin with the name of the {@link Instance}, because containers do not
 * say which of several web applications from one archive logs a line. The JDK takes the caller of a
 * class of this type for the source of a record.
 */
public final class InstanceLogger implements System.Logger {
  private final System.Logger logger;

  private InstanceLogger(System.Logger logger) {
    this.logger = logger;
  }

  /** The logger with the name of a class. */
  public static System.Logger of(Class<?> type) {
    return new InstanceLogger(System.getLogger(type.getName()));
  }

  @Override
  public String getName() {
    return logger.getName();
  }

  @Override
  public boolean isLoggable(Level level) {
    return logger.isLoggable(level);
  }

  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String message,
      @Nullable Throwable thrown) {
    logger.log(level, bundle, Instance.mark() + message, thrown);
  }

  // Only a message with parameters is a pattern, so the parameters are put in here.
  @Override
  public void log(
      Level level,
      @Nullable ResourceBundle bundle,
      @Nullable String format,
      @Nullable Object @Nullable ... parameters) {
    if (logger.isLoggable(level)) {
      boolean pattern = format != null && parameters != null && parameters.length > 0;
      log(
          level,
          bundle,
          pattern ? MessageFormat.format(format, parameters) : format,
          (Throwable) null);
    }
  }
}
