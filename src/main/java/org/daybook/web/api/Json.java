package org.daybook.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.io.FieldWriter;

/**
 * A JSON value (RFC 8259) that is written when it is sent. Its fingerprint is made of the same
 * members as its text, so two values with one fingerprint have one text.
 */
interface Json {
  /** Writes the value. */
  void writeTo(JsonGenerator json) throws IOException;

  /** Writes what the value depends on. */
  void writeTo(FieldWriter out);

  /** A text. */
  static Json of(String text) {
    return new Text(text);
  }

  /** An array. */
  static <V> Json array(Collection<V> values, Function<V, Json> each) {
    return new Values(values.stream().map(each).toList());
  }

  /** A string. */
  record Text(String value) implements Json {
    @Override
    public void writeTo(JsonGenerator json) throws IOException {
      json.writeString(value);
    }

    @Override
    public void writeTo(FieldWriter out) {
      out.number(1).text(value);
    }
  }

  /** A whole number. */
  record Count(int value) implements Json {
    @Override
    public void writeTo(JsonGenerator json) throws IOException {
      json.writeNumber(value);
    }

    @Override
    public void writeTo(FieldWriter out) {
      out.number(2).number(value);
    }
  }

  /** True or false. */
  record Truth(boolean value) implements Json {
    @Override
    public void writeTo(JsonGenerator json) throws IOException {
      json.writeBoolean(value);
    }

    @Override
    public void writeTo(FieldWriter out) {
      out.number(3).flag(value);
    }
  }

  /** Values in their order. */
  record Values(List<Json> all) implements Json {
    @Override
    public void writeTo(JsonGenerator json) throws IOException {
      json.writeStartArray();
      for (Json value : all) {
        value.writeTo(json);
      }
      json.writeEndArray();
    }

    @Override
    public void writeTo(FieldWriter out) {
      out.number(4).list(all, (to, value) -> value.writeTo(to));
    }
  }

  /**
   * A long string, which is made when it is written.
   *
   * @param fields writes everything that the string depends on
   */
  record LateText(Consumer<FieldWriter> fields, Supplier<String> text) implements Json {
    @Override
    public void writeTo(JsonGenerator json) throws IOException {
      json.writeString(text.get());
    }

    @Override
    public void writeTo(FieldWriter out) {
      fields.accept(out.number(5));
    }
  }
}
