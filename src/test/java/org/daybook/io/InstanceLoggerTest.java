package org.daybook.io;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.LogRecord;
import org.daybook.testing.LogRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each line names the web application that speaks, whatever the container adds. */
class InstanceLoggerTest {
  private static final System.Logger LOG = InstanceLogger.of(InstanceLoggerTest.class);

  @AfterEach
  void thisIsNoWebApplication() {
    Instance.name("");
  }

  @Test
  void anInstanceIsNamedAfterItsContextPath() {
    assertThat(Instance.at("/eng/notes")).isEqualTo("eng.notes");
    assertThat(Instance.at("")).isEqualTo("ROOT");
  }

  @Test
  void everyLineNamesItsInstance() {
    Instance.name("it's.{0}");
    try (LogRecords log = new LogRecords(InstanceLoggerTest.class.getName())) {
      LOG.log(INFO, "it isn't {0}");
      LOG.log(WARNING, "{0} isn''t {1}", "{1}", "this");
      LOG.log(WARNING, "broken", new IllegalStateException());

      assertThat(log.messages())
          .containsExactly(
              "[it's.{0}] it isn't {0}", "[it's.{0}] {1} isn't this", "[it's.{0}] broken");
    }
  }

  @Test
  void theCallerIsTheSourceOfTheRecord() {
    try (LogRecords log = new LogRecords(InstanceLoggerTest.class.getName())) {
      LOG.log(INFO, "text");
      LOG.log(INFO, "{0}", "text");
      LOG.log(INFO, "text", new IllegalStateException());

      assertThat(log.records())
          .hasSize(3)
          .extracting(LogRecord::getSourceMethodName)
          .containsOnly("theCallerIsTheSourceOfTheRecord");
    }
  }

  @Test
  void aThreadNamesItsInstanceToo() {
    assertThat(Instance.thread("daybook-publisher")).isEqualTo("daybook-publisher");

    Instance.name("eng.notes");

    assertThat(Instance.thread("daybook-publisher")).isEqualTo("daybook-publisher eng.notes");
  }
}
