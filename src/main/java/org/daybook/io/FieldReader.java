package org.daybook.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads the fields that a {@link FieldWriter} wrote, in the same order. Every method throws {@link
 * BufferUnderflowException} if the bytes end early or a length is impossible.
 */
public final class FieldReader {
  private final ByteBuffer in;

  /** A reader of all these bytes. */
  public FieldReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes);
  }

  /** Says whether all bytes have been read. */
  public boolean isAtEnd() {
    return !in.hasRemaining();
  }

  /** The next number. */
  public int number() {
    return in.getInt();
  }

  /** The next number of eight bytes. */
  public long longNumber() {
    return in.getLong();
  }

  /** The next instant. */
  public Instant instant() {
    return Instant.ofEpochSecond(longNumber(), number());
  }

  /** The next text. */
  public String text() {
    int length = count();
    if (length == 0) {
      return ""; // Many texts of a document are empty.
    }
    String text = new String(in.array(), in.position(), length, UTF_8);
    in.position(in.position() + length);
    return text;
  }

  /** The next text, one that many values have: equal ones are the same object. */
  public String name() {
    return text().intern();
  }

  /** The next values. */
  public <T> List<T> list(Function<FieldReader, T> read) {
    int count = count();
    List<T> values = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      values.add(read.apply(this));
    }
    return Collections.unmodifiableList(values);
  }

  /** The next map of texts, in the order of its keys. */
  public Map<String, String> map() {
    Map<String, String> values = new TreeMap<>();
    for (int left = count(); left > 0; left--) {
      values.put(name(), text());
    }
    return Collections.unmodifiableMap(values);
  }

  /** The next map. */
  public <K, V> Map<K, V> map(Function<FieldReader, K> key, Function<FieldReader, V> value) {
    Map<K, V> values = new HashMap<>();
    for (int left = count(); left > 0; left--) {
      values.put(key.apply(this), value.apply(this));
    }
    return Collections.unmodifiableMap(values);
  }

  // A value takes a byte or more, so a wrong count never allocates more than there are bytes.
  private int count() {
    int count = number();
    if (count < 0 || count > in.remaining()) {
      throw new BufferUnderflowException();
    }
    return count;
  }
}
