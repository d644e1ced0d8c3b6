package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.document.Diagnostic;
import org.junit.jupiter.api.Test;

class ReportFormatTest {
  private static final Inspection TWO =
      new Inspection(
          26,
          0,
          List.of(
              Diagnostic.error("notes/a b.adoc", 2, "is wrong\n\u001b[31m"),
              Diagnostic.warning("notes/c.adoc", 7, "could be \"better\"")),
          List.of(),
          List.of());

  @Test
  void textIsWhatCompilersPrint() {
    assertThat(ReportFormat.TEXT.of(TWO))
        .isEqualTo(
            """
            notes/a b.adoc:2: error: is wrong  [31m
            notes/c.adoc:7: warning: could be "better"
            1 error, 1 warning in 26 files
            """);
  }

  @Test
  void jsonIsAnArray() {
    assertThat(ReportFormat.JSON.of(TWO))
        .isEqualTo(
            """
            [{"path":"notes/a b.adoc","line":2,"severity":"error",\
            "message":"is wrong\\n\\u001B[31m"},\
            {"path":"notes/c.adoc","line":7,"severity":"warning",\
            "message":"could be \\"better\\""}]
            """);
    assertThat(ReportFormat.JSON.of(Inspection.NONE)).isEqualTo("[]\n");
  }

  @Test
  void sarifHasWhatItsSchemaRequires() {
    Inspection one = new Inspection(1, 0, TWO.diagnostics().subList(0, 1), List.of(), List.of());

    assertThat(ReportFormat.SARIF.of(one))
        .isEqualTo(
            """
            {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\
            {"tool":{"driver":{"name":"Daybook","rules":[{"id":"content"}]}},"results":[\
            {"ruleId":"content","level":"error","message":{"text":"is wrong\\n\\u001B[31m"},\
            "locations":[{"physicalLocation":{"artifactLocation":{"uri":"notes/a%20b.adoc"},\
            "region":{"startLine":2}}}]}]}]}
            """);
  }
}
