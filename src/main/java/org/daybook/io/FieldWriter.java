package org.daybook.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes fields one after another. Numbers have four bytes, the highest first. Everything else is
 * written behind its length.
 */
public final class FieldWriter {
  private final @Nullable MessageDigest digest;
  private byte[] bytes = new byte[1024];
  private int length;

  /** A writer that keeps all fields. */
  public FieldWriter() {
    this(null);
  }

  /** A writer that keeps only what is not yet digested, if there is a digest. */
  FieldWriter(@Nullable MessageDigest digest) {
    this.digest = digest;
  }

  /** Writes a number in four bytes. */
  public FieldWriter number(int value) {
    reserve(Integer.BYTES);
    for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      bytes[length++] = (byte) (value >>> shift);
    }
    return this;
  }

  /** Eight bytes. */
  public FieldWriter longNumber(long value) {
    return number((int) (value >>> 32)).number((int) value);
  }

  /** A number, 1 or 0. */
  public FieldWriter flag(boolean value) {
    return number(value ? 1 : 0);
  }

  /** The seconds since the epoch in eight bytes, then the nanoseconds. */
  public FieldWriter instant(Instant time) {
    return longNumber(time.getEpochSecond()).number(time.getNano());
  }

  /** The instant, then the offset from UTC in seconds. */
  public FieldWriter time(OffsetDateTime time) {
    return instant(time.toInstant()).number(time.getOffset().getTotalSeconds());
  }

  /** The days since the epoch in eight bytes. */
  public FieldWriter day(LocalDate day) {
    return longNumber(day.toEpochDay());
  }

  /** A text in UTF-8 behind its length in bytes. */
  public FieldWriter text(String text) {
    byte[] encoded = text.getBytes(UTF_8);
    number(encoded.length).reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return this;
  }

  /** Writes values behind their count. */
  public <T> FieldWriter list(Collection<T> values, BiConsumer<FieldWriter, T> write) {
    number(values.size());
    values.forEach(value -> write.accept(this, value));
    return this;
  }

  /** The value behind the number 1, or the number 0 if there is none. */
  public <T> FieldWriter optional(@Nullable T value, BiConsumer<FieldWriter, T> write) {
    return list(value == null ? List.<T>of() : List.of(value), write);
  }

  /** Texts by text, in the map's order. */
  public FieldWriter map(Map<String, String> values) {
    return list(values.entrySet(), (to, entry) -> to.text(entry.getKey()).text(entry.getValue()));
  }

  /** Values by their keys, in the map's order. */
  public <K, V> FieldWriter map(
      Map<K, V> values, BiConsumer<FieldWriter, K> key, BiConsumer<FieldWriter, V> value) {
    return list(
        values.entrySet(),
        (to, entry) -> {
          key.accept(to, entry.getKey());
          value.accept(to, entry.getValue());
        });
  }

  /** The bytes of all fields that are not yet digested. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }

  private void reserve(int count) {
    if (digest != null && count > bytes.length - length) {
      digest.update(bytes, 0, length);
      length = 0;
    }
    if (count > bytes.length - length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(length, count)));
    }
  }
}
