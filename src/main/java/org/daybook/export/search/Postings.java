package org.daybook.export.search;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * The entries with a word, and what it tells about each. They are kept in about three bytes each,
 * because there are hundreds for each entry of the site.
 */
final class Postings {
  private static final int MOST = Byte.MAX_VALUE;
  private static final int BITS = 7;
  private static final int MORE = 1 << BITS;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4);
  private int last;

  /**
   * Adds an entry.
   *
   * @param entry its number, larger than those before
   * @param weight at least 1; a very large one counts as a smaller one
   */
  void add(int entry, int weight) {
    int rest = entry - last;
    for (; rest >= MORE; rest >>>= BITS) {
      bytes.write(rest | MORE);
    }
    bytes.write(rest);
    bytes.write(Math.min(weight, MOST));
    last = entry;
  }

  /** An array of entries and weights in turn. */
  void writeTo(JsonGenerator json) throws IOException {
    byte[] all = bytes.toByteArray();
    int entry = 0;
    json.writeStartArray();
    for (int at = 0; at < all.length; at++) {
      int shift = 0;
      for (; all[at] < 0; shift += BITS) {
        entry += (all[at++] & (MORE - 1)) << shift;
      }
      entry += all[at++] << shift;
      json.writeNumber(entry);
      json.writeNumber(all[at]);
    }
    json.writeEndArray();
  }
}
