package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.daybook.publish.header.HeaderAttributes;
import org.junit.jupiter.api.Test;

/** The keys that the headers' records declare are those that front matter is read by. */
class FrontMatterKeysTest {
  @Test
  void everyDeclaredKeySetsItsAttribute() {
    for (String name : HeaderAttributes.names()) {
      for (String key : HeaderAttributes.keys(name)) {
        YamlHeader header = new YamlHeader(Map.of(key, "text"));

        if (name.equals("title")) {
          assertThat(header.title().text()).isEqualTo("text");
        } else {
          assertThat(header.attributes()).containsOnlyKeys(name);
        }
      }
    }
  }

  @Test
  void everyKeyWithAnotherNameIsDeclared() {
    YamlHeader.NAMES.forEach((key, name) -> assertThat(HeaderAttributes.keys(name)).contains(key));
  }
}
