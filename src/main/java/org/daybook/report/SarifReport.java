package org.daybook.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;

/** Findings as one run of a SARIF 2.1.0 log (OASIS, §3.13 and on). */
record SarifReport(Inspection inspection, SourceRoot root, String version) {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  // The name by which GitHub and others know the top folder of the repository.
  private static final String BASE = "%SRCROOT%";

  /** The log as JSON. */
  String text() {
    return JsonReport.of(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
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

  private void writeTool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Daybook");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Rule rule : Rule.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.toString());
      writeText(json, "shortDescription", rule.sentence() + ".");
      writeText(json, "help", "See " + rule + " on the page Rules of the check of the manual.");
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", rule.severity().toString());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeResult(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().toString());
    json.writeStringField("level", finding.severity().toString());
    writeText(json, "message", finding.message());
    json.writeArrayFieldStart("locations");
    writeLocation(json, finding);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeLocation(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", root.uri(finding.path()));
    if (root.has(finding.path())) {
      json.writeStringField("uriBaseId", BASE);
    }
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", finding.line());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
