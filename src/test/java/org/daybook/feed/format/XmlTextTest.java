package org.daybook.feed.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class XmlTextTest {
  @Test
  void controlCharactersAreDropped() {
    assertThat(XmlText.of("a\u0000b\u000bc\u0013d\u001be")).isEqualTo("abcde");
  }

  @Test
  void nonCharactersAndHalvesOfPairsAreDropped() {
    assertThat(XmlText.of("a\ufffeb\uffffc\ud83dd\ude00e")).isEqualTo("abcde");
  }

  @Test
  void everyEndOfLineIsALineFeed() {
    assertThat(XmlText.of("a\r\nb\rc\nd\n\re")).isEqualTo("a\nb\nc\nd\n\ne");
  }

  @Test
  void whatXmlCanCarryIsKept() {
    String text =
        "\ttab, \u007f, \u00a0, \u2028, \ud7ff, \ue000, \ufffd, \ud83d\ude00, \udbff\udfff";

    assertThat(XmlText.of(text)).isEqualTo(text);
  }
}
