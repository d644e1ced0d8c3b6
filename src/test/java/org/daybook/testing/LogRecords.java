package org.daybook.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What is logged under a name and the names below it until it is closed, and shown nowhere else.
 */
public final class LogRecords extends Handler implements AutoCloseable {
  private final List<LogRecord> records = new CopyOnWriteArrayList<>();
  private final Logger logger;

  public LogRecords(String name) {
    logger = Logger.getLogger(name);
    logger.addHandler(this);
    logger.setUseParentHandlers(false);
  }

  public List<LogRecord> records() {
    return List.copyOf(records);
  }

  /** The messages as a log shows them. */
  public List<String> messages() {
    return records.stream().map(new SimpleFormatter()::formatMessage).toList();
  }

  @Override
  public void publish(LogRecord record) {
    record.getSourceMethodName(); // Which finds the caller, as a formatter would.
    records.add(record);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
