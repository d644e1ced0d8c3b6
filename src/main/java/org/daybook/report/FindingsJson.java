package org.daybook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.daybook.document.Diagnostic;

/** Findings as an array of objects with {@code path}, {@code line}, rule, severity and message. */
final class FindingsJson {
  private FindingsJson() {}

  static String of(Inspection inspection) {
    return JsonReport.of(json -> write(json, inspection));
  }

  private static void write(JsonGenerator json, Inspection inspection) throws IOException {
    json.writeStartArray();
    for (Diagnostic finding : inspection.findings().toList()) {
      JsonReport.write(json, finding);
    }
    json.writeEndArray();
  }
}
