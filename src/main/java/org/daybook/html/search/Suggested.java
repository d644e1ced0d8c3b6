package org.daybook.html.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.daybook.json.JsonFactories;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePaths;

/**
 * The entries that a reader who is still typing may look for.
 *
 * @param query the text so far
 * @param entries the best first
 * @param site the site that has them
 */
public record Suggested(String query, List<Entry> entries, Site site) {
  private static final JsonFactory JSON = JsonFactories.standard();

  @FunctionalInterface
  private interface Value {
    void writeTo(JsonGenerator json) throws IOException;
  }

  public Suggested {
    entries = List.copyOf(entries);
  }

  /** An object with the query and, of each entry, the title, the relative URL and the section. */
  public String json() {
    return text(
        json -> {
          json.writeStartObject();
          json.writeStringField("query", query);
          json.writeArrayFieldStart("entries");
          for (Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("title", entry.title().text());
            json.writeStringField("url", entry.path().from(SitePaths.suggestions()));
            json.writeStringField("section", site.sectionOf(entry).title().text());
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** An array of the query and of the titles (OpenSearch Suggestions 1.1), for browsers. */
  public String openSearch() {
    return text(
        json -> {
          json.writeStartArray();
          json.writeString(query);
          json.writeStartArray();
          for (Entry entry : entries) {
            json.writeString(entry.title().text());
          }
          json.writeEndArray();
          json.writeEndArray();
        });
  }

  private static String text(Value value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      value.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }
}
