package org.daybook.testing.faults;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The operation that fails next: the n-th of those that a fault concerns. Others succeed. */
public final class Faults {
  private @Nullable Fault fault;
  private int left;
  private String where = "";

  /** Makes the n-th operation from now on fail, counted from 1. */
  public synchronized void begin(Fault next, int n) {
    fault = next;
    left = n;
    where = "";
  }

  /** Makes every operation succeed from now on. */
  public synchronized void end() {
    fault = null;
  }

  /** The operation and the file that failed since {@link #begin}, or empty. */
  public synchronized String where() {
    return where;
  }

  /** Fails if it is this operation's turn. */
  void pass(Fault.Operation operation, Object path) throws IOException {
    Fault now = next(operation, path);
    if (now != null) {
      throw now.exception(path.toString());
    }
  }

  /** Says whether a read finds the end of the file early. */
  boolean cutsShort(Object path) throws IOException {
    Fault now = next(Fault.Operation.READ, path);
    if (now != null && now != Fault.SHORT_READ) {
      throw now.exception(path.toString());
    }
    return now != null;
  }

  private synchronized @Nullable Fault next(Fault.Operation operation, Object path) {
    Fault now = fault;
    if (now == null || !now.concerns(operation) || --left != 0) {
      return null;
    }
    where = operation + " " + path;
    return now;
  }
}
