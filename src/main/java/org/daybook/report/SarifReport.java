package org.daybook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.daybook.document.Diagnostic;
import org.daybook.site.SitePath;

/** Findings as one run of a SARIF 2.1.0 log (OASIS, §3.13 and on). */
final class SarifReport {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  // Code hosts show no result without a rule, and every finding is of this one.
  private static final String RULE = "content";

  private SarifReport() {}

  static String of(Inspection inspection) {
    return JsonReport.of(json -> write(json, inspection));
  }

  private static void write(JsonGenerator json, Inspection inspection) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(json);
    json.writeArrayFieldStart("results");
    for (Diagnostic finding : inspection.findings().toList()) {
      writeResult(json, finding);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Daybook");
    json.writeArrayFieldStart("rules");
    json.writeStartObject();
    json.writeStringField("id", RULE);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeResult(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", RULE);
    json.writeStringField("level", finding.severity().toString());
    json.writeObjectFieldStart("message");
    json.writeStringField("text", finding.message());
    json.writeEndObject();
    json.writeArrayFieldStart("locations");
    writeLocation(json, finding);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeLocation(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", new SitePath(finding.path()).encoded());
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", finding.line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }
}
