package org.daybook.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.daybook.document.Diagnostic;
import org.daybook.json.JsonFactories;

/** JSON texts (RFC 8259) on one line. */
final class JsonReport {
  private static final JsonFactory FACTORY = JsonFactories.standard();

  /** The values that a text consists of. */
  interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  private JsonReport() {}

  static String of(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text + "\n";
  }

  static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", diagnostic.path());
    json.writeNumberField("line", diagnostic.line());
    json.writeStringField("rule", diagnostic.rule().toString());
    json.writeStringField("severity", diagnostic.severity().toString());
    json.writeStringField("message", diagnostic.message());
    json.writeEndObject();
  }
}
