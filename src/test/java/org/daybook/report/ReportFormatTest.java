package org.daybook.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.daybook.document.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFormatTest {
  private static final Inspection TWO =
      new Inspection(
          26,
          0,
          List.of(
              Rule.INVALID_ATTRIBUTE.at("notes/a b.adoc", 2, "is wrong\n\u001b[31m"),
              Rule.MISSING_DATE.at("notes/c.adoc", 7, "could be \"better\"")),
          List.of(),
          List.of());

  private static final Path CONTENT = Path.of("content");

  @Test
  void textIsWhatCompilersPrint() {
    assertThat(ReportFormat.TEXT.of(TWO, CONTENT, "1.2"))
        .isEqualTo(
            """
            notes/a b.adoc:2: error: is wrong  [31m [invalid-attribute]
            notes/c.adoc:7: warning: could be "better" [missing-date]
            1 error, 1 warning in 26 files
            """);
  }

  @Test
  void jsonIsAnArray() {
    assertThat(ReportFormat.JSON.of(TWO, CONTENT, "1.2"))
        .isEqualTo(
            """
            [{"path":"notes/a b.adoc","line":2,"rule":"invalid-attribute","severity":"error",\
            "message":"is wrong\\n\\u001B[31m"},\
            {"path":"notes/c.adoc","line":7,"rule":"missing-date","severity":"warning",\
            "message":"could be \\"better\\""}]
            """);
    assertThat(ReportFormat.JSON.of(Inspection.NONE, CONTENT, "1.2")).isEqualTo("[]\n");
  }

  @Test
  void sarifNamesTheRuleOfAFindingAndItsFileFromTheTopOfTheRepository(@TempDir Path folder)
      throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Path content = Files.createDirectories(folder.resolve("docs"));
    Inspection one = new Inspection(1, 0, TWO.diagnostics().subList(0, 1), List.of(), List.of());

    assertThat(ReportFormat.SARIF.of(one, content, "1.2"))
        .startsWith(
            """
            {"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[\
            {"tool":{"driver":{"name":"Daybook","version":"1.2","rules":[\
            {"id":"unreadable-file","shortDescription":{"text":"A file cannot be read."},\
            "help":{"text":"See unreadable-file on the page Rules of the check of the manual."},\
            "defaultConfiguration":{"level":"error"}},""")
        .endsWith(
            """
            "results":[{"ruleId":"invalid-attribute","level":"error",\
            "message":{"text":"is wrong\\n\\u001B[31m"},"locations":[{"physicalLocation":\
            {"artifactLocation":{"uri":"docs/notes/a%20b.adoc","uriBaseId":"%SRCROOT%"},\
            "region":{"startLine":2}}}]}]}]}
            """);
  }

  @Test
  void sarifHasEveryRule() {
    assertThat(ReportFormat.SARIF.of(Inspection.NONE, CONTENT, "1.2"))
        .contains(Arrays.stream(Rule.values()).map(rule -> "{\"id\":\"" + rule + "\"").toList());
  }
}
