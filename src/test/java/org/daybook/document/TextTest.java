package org.daybook.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTest {
  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "220, 1", "329, 1", "330, 2", "2200, 10", "1000000, 4545"})
  void readingTakesAMinuteForEvery220WordsAndAtLeastOne(int words, int minutes) {
    Text text = Texts.words(Texts.of(""), words);

    assertThat(text.minutes()).isEqualTo(minutes);
  }

  @Test
  void namingATextReadsNoneOfItsForms() {
    assertThat(Texts.unread("c0ffee")).asString().contains("c0ffee");
  }
}
