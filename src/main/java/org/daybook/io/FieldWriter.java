package org.daybook.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;

/** Writes values one after another: numbers with the highest byte first, all else with a length. */
public final class FieldWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  /** Four bytes. */
  public FieldWriter number(int value) {
    out.write(value >>> 24);
    out.write(value >>> 16);
    out.write(value >>> 8);
    out.write(value);
    return this;
  }

  /** A text in UTF-8 behind its length in bytes. */
  public FieldWriter text(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    number(bytes.length);
    out.writeBytes(bytes);
    return this;
  }

  /** Values behind their number. */
  public <T> FieldWriter list(Collection<T> values, BiConsumer<FieldWriter, T> write) {
    number(values.size());
    values.forEach(value -> write.accept(this, value));
    return this;
  }

  /** Texts by text, in the map's order. */
  public FieldWriter map(Map<String, String> values) {
    return list(values.entrySet(), (to, entry) -> to.text(entry.getKey()).text(entry.getValue()));
  }

  /** All that was written. */
  public byte[] bytes() {
    return out.toByteArray();
  }
}
