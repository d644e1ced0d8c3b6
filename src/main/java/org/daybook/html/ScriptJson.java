package org.daybook.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.daybook.json.JsonFactories;

/** JSON objects (RFC 8259) that may stand in a page too: nothing in them ends a script element. */
final class ScriptJson {
  private static final JsonFactory FACTORY =
      JsonFactories.builder().characterEscapes(new ScriptEscapes()).build();

  /** The members of an object. */
  @FunctionalInterface
  interface Members {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private ScriptJson() {}

  /** The text of an object. */
  static String object(Members members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      members.writeTo(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }
}
