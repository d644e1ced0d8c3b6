package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The sentences that no summary has, though it is asked for all that a text has. */
class SummaryRulesIT {
  private static final int ALL = 100;

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @Test
  void noneIsAboutTheTextItsAuthorOrItsReader() {
    assertThat(
            summary(
                "en",
                "A queue hides the load of its server.",
                "The text is intentionally long and structured to be read twice.",
                "If you skimmed, that's fine and nothing is lost.",
                "In the next section caches are compared with indexes.",
                "I have been writing about databases for ten years.",
                "Thank you for your patience with so many digits.",
                "We will see how threads wait for locks."))
        .containsExactly("A queue hides the load of its server.");
  }

  @Test
  void noneOnlyLeadsToSomethingElse() {
    assertThat(
            summary(
                "en",
                "A queue hides the load of its server.",
                "Caches have two settings for their size:",
                "The following listing compiles an index.",
                "Timeouts are configured as shown below.",
                "See the manual of the database for its locks.",
                "Why do threads wait for each other?",
                "faster deployment of new versions",
                "(Digests are computed twice.)"))
        .containsExactly("A queue hides the load of its server.");
  }

  @Test
  void noneHasItsSubjectInTheSentenceBefore() {
    assertThat(
            summary(
                "en",
                "A queue hides the load of its server.",
                "This makes caches faster than databases.",
                "It compiles every index at night.",
                "They wait for locks without a timeout.",
                "However, threads share one digest.",
                "For example, deployment takes a minute.",
                "In that case, versions differ.",
                "When empty, it returns a warning."))
        .containsExactly("A queue hides the load of its server.");
  }

  @Test
  void theRulesHoldInGerman() {
    assertThat(
            summary(
                "de",
                "Die Warteschlange verdeckt die Last des Servers.",
                "In diesem Abschnitt geht es um Zwischenspeicher.",
                "Wer nur überflogen hat, versteht Indexe trotzdem.",
                "Datenbanken haben zwei Einstellungen:",
                "Das folgende Beispiel übersetzt eine Abfrage.",
                "Dadurch warten Fäden auf Sperren.",
                "Sie vergleicht Prüfsummen.",
                "Allerdings dauert die Auslieferung eine Minute."))
        .containsExactly("Die Warteschlange verdeckt die Last des Servers.");
  }

  @Test
  void theRulesHoldInJapanese() {
    assertThat(
            summary(
                "ja",
                "待ち行列は負荷を隠します。",
                "この記事は索引について書きます。",
                "以下の例は時計を比べます。",
                "しかし記憶は高価です。",
                "設定は二つあります："))
        .containsExactly("待ち行列は負荷を隠します。");
  }

  @Test
  void aSentenceInAnyOtherLanguageIsJudgedByItsMarks() {
    assertThat(summary("fr", "La file cache la charge.", "Les horloges ont deux aiguilles :"))
        .containsExactly("La file cache la charge.");
    assertThat(summary("th", "คิวซ่อนภาระของเซิร์ฟเวอร์"))
        .containsExactly("คิวซ่อนภาระของเซิร์ฟเวอร์");
  }

  private static List<String> summary(String language, String... sentences) {
    try (SummaryModules modules = new SummaryModules(BROWSER.open())) {
      return modules.summary(language, "", String.join("\n\n", sentences), ALL);
    }
  }
}
