package org.daybook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.site.Entry;
import org.daybook.site.Inspection;

/** The state of the content for monitors, as a JSON object. */
public final class HealthReport {
  private HealthReport() {}

  /** Counts, diagnostics, and the entries due for review with their owners. */
  public static String of(Inspection inspection) {
    return JsonReport.of(json -> write(json, inspection));
  }

  private static void write(JsonGenerator json, Inspection inspection) throws IOException {
    json.writeStartObject();
    json.writeNumberField("files", inspection.files());
    json.writeNumberField("errors", inspection.count(Severity.ERROR));
    json.writeNumberField("warnings", inspection.count(Severity.WARNING));
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : inspection.diagnostics()) {
      JsonReport.write(json, diagnostic);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("due");
    for (Entry entry : inspection.due()) {
      write(json, entry);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Entry entry) throws IOException {
    json.writeStartObject();
    json.writeStringField("path", entry.page().source());
    json.writeStringField("title", entry.title().text());
    json.writeStringField("due", String.valueOf(entry.review().due()));
    json.writeStringField("owner", entry.owner().name());
    json.writeEndObject();
  }
}
