package org.daybook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.document.Diagnostic.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingTest {
  private static final Diagnostic BROKEN = Rule.BROKEN_XREF.at("a.adoc", 3, "links to b.adoc");
  private static final Diagnostic UNDATED = Rule.MISSING_DATE.at("a.adoc", 1, "has no date");

  @Test
  void ruleThatIsOffLeavesItsDiagnosticsOut() {
    assertThat(applied("broken-xref=off")).containsExactly(UNDATED);
  }

  @Test
  void lastOfSeveralSettingsHolds() {
    assertThat(applied("broken-xref=off", "broken-xref=error"))
        .containsExactly(BROKEN.as(Severity.ERROR), UNDATED);
  }

  @ParameterizedTest
  @CsvSource({
    "brokenxref=off, is no rule; the nearest is broken-xref",
    "brokenxref, is no rule; the nearest is broken-xref",
    "missing-dates=error, is no rule; the nearest is missing-date",
    "broken-xref, 'has no severity; write broken-xref=off, =note, =warning or =error'",
    "broken-xref=fatal, 'has no severity; write broken-xref=off, =note, =warning or =error'"
  })
  void settingThatMeansNothingIsRefusedWithWhatToWrite(String text, String message) {
    assertThatThrownBy(() -> RuleSetting.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static List<Diagnostic> applied(String... settings) {
    return RuleSetting.apply(
        Stream.of(settings).map(RuleSetting::parse).toList(), List.of(BROKEN, UNDATED));
  }
}
