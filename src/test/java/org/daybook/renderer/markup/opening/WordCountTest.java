package org.daybook.renderer.markup.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      textBlock =
          """
          ||, 0
          a queue that is full, 5
          it's the reader’s, 3
          back-pressure and well‐known, 3
          one - two -three four- 'five', 5
          3-4 of 10, 4
          v2-beta 2b, 3
          naïve Übung, 2
          очередь сообщений, 2
          日本語, 3
          日本 queue, 3
          … & — !, 0
          """)
  void wordsAreCounted(String text, int words) {
    assertThat(WordCount.count(text)).isEqualTo(words);
  }
}
