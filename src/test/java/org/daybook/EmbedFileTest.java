package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.InProcess.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The files that pages of other sites name. */
class EmbedFileTest {
  private final InProcess daybook = new InProcess(Sample::site);

  @ParameterizedTest
  @CsvSource({
    "daybook-latest.js, text/javascript;charset=utf-8",
    "daybook.css, text/css;charset=utf-8"
  })
  void itsAddressStaysAndItIsRevalidatedByItsTag(String name, String type) {
    Answer file = daybook.get("_/embed/" + name);

    assertThat(file.status()).isEqualTo(200);
    assertThat(file.header("Content-Type")).isEqualTo(type);
    assertThat(file.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(daybook.get("_/embed/" + name, "If-None-Match", file.header("ETag")).status())
        .isEqualTo(304);
  }

  @Test
  void theCustomElementHasLessThanTwoKilobytes() {
    assertThat(daybook.get("_/embed/daybook-latest.js").text().getBytes(UTF_8))
        .hasSizeLessThan(2048);
  }

  @Test
  void theStyleSheetStylesNothingButFragments() {
    assertThat(daybook.get("_/embed/daybook.css").text())
        .doesNotContain("url(", "@import", "#:")
        .contains(":host");
  }
}
