package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sentences and summaries of texts in several languages, by the modules as a browser runs them. */
class SummaryLanguagesIT {
  @RegisterExtension private static final Browser BROWSER = new Browser();

  private static final String ENGLISH =
      """
      We moved the queue to version 2.1 of the broker, e.g. Kafka.
      "Does it lose messages?" It does not, as RFC 9110 (sec. 8) says.
      """;
  private static final String GERMAN =
      """
      Die Warteschlange hält Nachrichten, z. B. Bestellungen, bis jemand sie abholt. Größere
      Übungen dauern ca. 3 Stunden. Wer misst, misst Mist? Nicht immer!
      """;
  private static final String JAPANESE =
      """
      待ち行列は負荷を隠します。「遅い」と言われてからでは遅い。
      まず測定し、次に直します。
      """;

  private static final String GERMAN_TEXT =
      """
      Die Warteschlange verdeckt die Last des Servers. Wir haben im Mai geheiratet.
      Die Last des Servers messen wir deshalb an der Länge seiner Warteschlange.
      Kaffee gibt es in der Küche. Die Länge der Warteschlange steigt mit der Last.""";
  private static final String JAPANESE_TEXT =
      """
      待ち行列はサーバーの負荷を隠します。五月に結婚しました。サーバーの負荷は待ち行列の長さで測定します。
      台所にはコーヒーがあります。待ち行列の長さは負荷とともに増えます。""";

  @Test
  void sentencesEndWhereReadersOfTheLanguageEndThem() {
    try (SummaryModules modules = new SummaryModules(BROWSER.open())) {
      assertThat(modules.sentences("en", ENGLISH))
          .containsExactly(
              "We moved the queue to version 2.1 of the broker, e.g. Kafka.",
              "\"Does it lose messages?\"",
              "It does not, as RFC 9110 (sec. 8) says.");
      assertThat(modules.sentences("de", GERMAN))
          .containsExactly(
              "Die Warteschlange hält Nachrichten, z. B. Bestellungen, bis jemand sie abholt.",
              "Größere Übungen dauern ca. 3 Stunden.",
              "Wer misst, misst Mist?",
              "Nicht immer!");
      assertThat(modules.sentences("ja", JAPANESE))
          .containsExactly("待ち行列は負荷を隠します。", "「遅い」と言われてからでは遅い。", "まず測定し、次に直します。");
    }
  }

  @Test
  void aSentenceThatSharesTheMostWithTheOthersIsChosen() {
    try (SummaryModules modules = new SummaryModules(BROWSER.open())) {
      assertThat(modules.summary("de", "Messen", GERMAN_TEXT, 1))
          .containsExactly(
              "Die Last des Servers messen wir deshalb an der Länge seiner Warteschlange.");
      assertThat(modules.summary("ja", "測定", JAPANESE_TEXT, 1))
          .containsExactly("サーバーの負荷は待ち行列の長さで測定します。");
    }
  }
}
