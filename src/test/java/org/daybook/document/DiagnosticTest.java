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
    assertThat(Diagnostic.error("notes/a.adoc", 3, "the date is impossible"))
        .hasToString("notes/a.adoc:3: error: the date is impossible");
    assertThat(Diagnostic.warning("content", 1, "no entry"))
        .hasToString("content:1: warning: no entry");
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  void diagnosticReadsAlikeInEveryLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(Diagnostic.warning("a", 1, "b")).hasToString("a:1: warning: b");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void diagnosticsAreInTheOrderOfPlaceThenSeverityThenMessage() {
    assertThat(
            Stream.of(
                    Diagnostic.warning("b.adoc", 1, "x"),
                    Diagnostic.warning("a.adoc", 10, "x"),
                    Diagnostic.warning("a.adoc", 2, "y"),
                    Diagnostic.warning("a.adoc", 2, "x"),
                    Diagnostic.error("a.adoc", 2, "z"))
                .sorted()
                .map(Diagnostic::toString))
        .containsExactly(
            "a.adoc:2: error: z",
            "a.adoc:2: warning: x",
            "a.adoc:2: warning: y",
            "a.adoc:10: warning: x",
            "b.adoc:1: warning: x");
  }
}
