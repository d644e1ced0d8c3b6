package org.daybook.testing.steps;

/** The number of steps of the classes of {@link CountedClasses}, which one thread uses. */
public final class Steps {
  private static long count;

  private Steps() {}

  /** Counts one step; called by the counted classes. */
  public static void step() {
    count++;
  }

  /** The number of steps that something takes. */
  public static long of(Runnable work) {
    long before = count;
    work.run();
    return count - before;
  }
}
