package org.daybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "220, 1", "329, 1", "330, 2", "2200, 10", "1000000, 4545"})
  void readingTakesAMinuteForEvery220WordsAndAtLeastOne(int words, int minutes) {
    Text text =
        new Text("", new Forms(() -> Html.EMPTY, () -> Html.EMPTY), List.of(), words, List.of());

    assertThat(text.minutes()).isEqualTo(minutes);
  }

  @Test
  void namingATextReadsNoneOfItsForms() {
    assertThat(
            new Text(
                "c0ffee", new Forms(TextTest::unread, TextTest::unread), List.of(), 0, List.of()))
        .hasToString("Text[c0ffee]");
  }

  private static Html unread() {
    throw new AssertionError("the form was read");
  }
}
