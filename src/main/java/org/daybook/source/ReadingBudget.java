package org.daybook.source;

import java.io.IOException;

/**
 * The large files that one look at a folder reads, so that a few of them do not keep all others
 * from being published. A file that is left out is read by a later look.
 */
final class ReadingBudget {
  /** The size from which a file is large, in bytes. */
  static final long LARGE = 16L << 20;

  /** The size of the largest file that is read at all, in bytes. */
  static final long LARGEST = 4L << 30;

  /** The bytes of large files that one look reads; a first one may be larger. */
  private static final long BYTES = 1L << 30;

  private long left = BYTES;

  /**
   * Takes the size of a new file from the budget.
   *
   * @throws IOException if the file is not to be read, or not by this look
   */
  void take(long size) throws IOException {
    if (size > LARGEST) {
      throw new IOException("it is larger than 4 GiB; keep it elsewhere and link to it");
    }
    if (size < LARGE) {
      return;
    }
    if (size > left && left < BYTES) {
      throw new IOException("it is large and is read after the other files");
    }
    left = Math.max(0, left - size);
  }
}
