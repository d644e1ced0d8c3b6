package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptJsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000", "0009", "000a", "001f", "0022", "0026", "003c", "003e", "005c", "2028", "2029"
      })
  void everythingThatCouldEndTheScriptIsEscapedInLowerCase(String code) {
    String text = Character.toString(Integer.parseInt(code, 16));

    assertThat(object(text)).isEqualTo("{\"text\":\"\\u" + code + "\"}");
  }

  @Test
  void everythingElseIsKept() {
    String text = "a / ' = ` \u007f é \u2027 \u202a 日本 😀";

    assertThat(object(text)).isEqualTo("{\"text\":\"" + text + "\"}");
  }

  @Test
  void longTextIsEscapedThroughout() {
    assertThat(object("</script>\n".repeat(2000)))
        .isEqualTo("{\"text\":\"" + "\\u003c/script\\u003e\\u000a".repeat(2000) + "\"}");
  }

  private static String object(String text) {
    return ScriptJson.object(json -> json.writeStringField("text", text));
  }
}
