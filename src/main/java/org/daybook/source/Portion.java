package org.daybook.source;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * A portion of the bytes of a file, on its way to a stream.
 *
 * @param first the offset of its first byte
 * @param count the number of its bytes
 */
record Portion(OutputStream out, long first, long count) {
  /** The bytes of a chunk of the file that belong to the portion. */
  byte[] of(byte[] chunk, long offset) {
    int from = (int) Math.max(first - offset, 0);
    int to = (int) Math.min(first + count - offset, chunk.length);
    return from < to ? Arrays.copyOfRange(chunk, from, to) : new byte[0];
  }
}
