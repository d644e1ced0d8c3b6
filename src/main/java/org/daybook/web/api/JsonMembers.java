package org.daybook.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.daybook.io.FieldWriter;
import org.jspecify.annotations.Nullable;

/** A JSON object, whose members are added one after another. */
final class JsonMembers implements Json {
  private final Map<String, Json> members = new LinkedHashMap<>();

  JsonMembers with(String name, Json value) {
    members.put(name, value);
    return this;
  }

  JsonMembers with(String name, String text) {
    return with(name, new Text(text));
  }

  JsonMembers with(String name, int number) {
    return with(name, new Count(number));
  }

  JsonMembers with(String name, boolean truth) {
    return with(name, new Truth(truth));
  }

  <V> JsonMembers with(String name, Collection<V> values, Function<V, Json> each) {
    return with(name, Json.array(values, each));
  }

  /** Adds a text unless it is empty. */
  JsonMembers withAny(String name, String text) {
    return text.isEmpty() ? this : with(name, text);
  }

  /** Adds a value if there is one. */
  <V> JsonMembers withAny(String name, @Nullable V value, Function<V, Json> json) {
    return value == null ? this : with(name, json.apply(value));
  }

  @Override
  public void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, Json> member : members.entrySet()) {
      json.writeFieldName(member.getKey());
      member.getValue().writeTo(json);
    }
    json.writeEndObject();
  }

  @Override
  public void writeTo(FieldWriter out) {
    out.number(0).map(members, FieldWriter::text, (to, value) -> value.writeTo(to));
  }
}
