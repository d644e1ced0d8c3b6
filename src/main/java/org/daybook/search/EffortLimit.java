package org.daybook.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.lucene.index.QueryTimeout;

/**
 * The limit of one run of a query: two seconds of its thread's processor time, because a query is
 * no slower for the work of its neighbours; and a minute in all, because a disk may not answer.
 */
final class EffortLimit implements QueryTimeout {
  private static final long MOST_EFFORT = TimeUnit.SECONDS.toNanos(2);
  private static final long MOST_TIME = TimeUnit.MINUTES.toNanos(1);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final LongSupplier effort;
  private final LongSupplier clock;
  private final long mostEffort;
  private final long end;

  /**
   * A limit that begins now.
   *
   * @param effort the processor time of the thread that searches, in nanoseconds
   * @param clock the time, in nanoseconds
   */
  EffortLimit(LongSupplier effort, LongSupplier clock) {
    this.effort = effort;
    this.clock = clock;
    mostEffort = effort.getAsLong() + MOST_EFFORT;
    end = clock.getAsLong() + MOST_TIME;
  }

  /** A limit for the current thread. Where threads have no processor time, it counts all time. */
  static EffortLimit ofThisThread() {
    boolean counted = THREADS.isCurrentThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
    return new EffortLimit(
        counted ? THREADS::getCurrentThreadCpuTime : System::nanoTime, System::nanoTime);
  }

  @Override
  public boolean shouldExit() {
    return effort.getAsLong() - mostEffort > 0 || clock.getAsLong() - end > 0;
  }
}
