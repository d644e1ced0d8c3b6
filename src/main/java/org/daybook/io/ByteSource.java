package org.daybook.io;

import java.io.IOException;
import java.io.OutputStream;

/** Bytes that can be read any number of times, in whole or in part, and are the same each time. */
public interface ByteSource {
  /** The number of the bytes. */
  long size();

  /**
   * Finds out if they can be read now.
   *
   * @throws java.nio.file.NoSuchFileException if they are gone
   * @throws IOException if others are in their place or they cannot be read
   */
  void check() throws IOException;

  /**
   * Writes {@code count} of them from the offset {@code first} on.
   *
   * @throws IOException if they are gone, others are in their place or they cannot be read; fewer
   *     than {@code count} are written then
   */
  void write(OutputStream out, long first, long count) throws IOException;
}
