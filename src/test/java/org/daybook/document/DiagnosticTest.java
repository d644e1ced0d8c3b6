package org.daybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class DiagnosticTest {
  @Test
  void diagnosticReadsAsCompilersPrintIt() {
    assertThat(Rule.INVALID_ATTRIBUTE.at("notes/a.adoc", 3, "the date is impossible"))
        .hasToString("notes/a.adoc:3: error: the date is impossible [invalid-attribute]");
    assertThat(Rule.MISSING_DATE.at("content", 1, "no entry"))
        .hasToString("content:1: warning: no entry [missing-date]");
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void diagnosticReadsAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Rule.MISSING_DATE.at("a", 1, "b")).hasToString("a:1: warning: b [missing-date]");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void diagnosticsAreInTheOrderOfPlaceThenSeverityThenMessage() {
    assertThat(
            Stream.of(
                    Rule.MISSING_DATE.at("b.adoc", 1, "x"),
                    Rule.MISSING_DATE.at("a.adoc", 10, "x"),
                    Rule.MISSING_DATE.at("a.adoc", 2, "y"),
                    Rule.MISSING_DATE.at("a.adoc", 2, "x"),
                    Rule.INVALID_ATTRIBUTE.at("a.adoc", 2, "z"))
                .sorted()
                .map(Diagnostic::toString))
        .containsExactly(
            "a.adoc:2: error: z [invalid-attribute]",
            "a.adoc:2: warning: x [missing-date]",
            "a.adoc:2: warning: y [missing-date]",
            "a.adoc:10: warning: x [missing-date]",
            "b.adoc:1: warning: x [missing-date]");
  }
}
