package org.daybook.bench;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes entries and queries as JSON, so that other programs can be asked the same.
 *
 * @param folder for {@code documents.json} and {@code queries.json}
 */
record KnownItemFiles(Path folder) {
  private static final JsonFactory JSON = new JsonFactory();

  void write(List<NoteText> notes, List<KnownItem> items) throws IOException {
    Files.createDirectories(folder);
    try (JsonGenerator out = open("documents.json")) {
      out.writeStartArray();
      for (NoteText note : notes) {
        write(out, note);
      }
      out.writeEndArray();
    }
    try (JsonGenerator out = open("queries.json")) {
      out.writeStartArray();
      for (KnownItem item : items) {
        out.writeStartObject();
        out.writeStringField("kind", item.kind().label());
        out.writeStringField("query", item.query());
        out.writeStringField("id", item.path());
        out.writeEndObject();
      }
      out.writeEndArray();
    }
  }

  private JsonGenerator open(String name) throws IOException {
    return JSON.createGenerator(folder.resolve(name).toFile(), JsonEncoding.UTF8);
  }

  private static void write(JsonGenerator out, NoteText note) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", note.path());
    out.writeStringField("title", note.title());
    write(out, "tags", note.tags());
    write(out, "headings", note.headings());
    out.writeStringField("text", note.text());
    out.writeStringField("code", note.code());
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, String name, List<String> texts) throws IOException {
    out.writeArrayFieldStart(name);
    for (String text : texts) {
      out.writeString(text);
    }
    out.writeEndArray();
  }
}
