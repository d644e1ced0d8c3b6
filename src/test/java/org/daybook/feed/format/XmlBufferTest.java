package org.daybook.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlBufferTest {
  private final XmlBuffer buffer = new XmlBuffer();

  @ParameterizedTest
  @ValueSource(
      strings = {"&", "<", ">", "é", "–", "\uffe6", "😀", "a\u007f\u0080\u07ff\u0800\ud7ff\ue000"})
  void aLongTextIsTheSameAtEveryDistanceFromItsBeginning(String character) throws IOException {
    for (int distance = 0; distance < 5; distance++) {
      String text = "a".repeat(distance) + character.repeat(3000);

      buffer.text(text);

      assertThat(sent())
          .isEqualTo(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100_000})
  void markupIsKeptAsItIs(int length) throws IOException {
    buffer.write("<é>".repeat(length));
    buffer.write("</é>");

    assertThat(sent()).isEqualTo("<é>".repeat(length) + "</é>");
  }

  private String sent() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    buffer.sendTo(out);
    return out.toString(UTF_8);
  }
}
