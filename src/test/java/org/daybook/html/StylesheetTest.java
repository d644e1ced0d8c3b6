package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StylesheetTest {
  private static final Pattern COLOUR =
      Pattern.compile("--([a-z-]+): light-dark\\(#(\\p{XDigit}{6}), #(\\p{XDigit}{6})\\)");

  private final String css =
      ThemeAssets.bundled().at(ThemeAssets.bundled().stylesheet()).orElseThrow().content();

  @ParameterizedTest
  @ValueSource(
      strings = {"ink", "faint", "accent", "code-word", "code-text", "code-number", "code-name"})
  void everyInkIsReadableOnPaperAndShadeInBothThemes(String ink) {
    for (int theme : new int[] {2, 3}) {
      Map<String, String> colours = colours(theme);
      assertThat(contrast(colours.get(ink), colours.get("paper"))).isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(colours.get(ink), colours.get("shade"))).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void whatIsMarkedIsReadableInBothThemes() {
    for (int theme : new int[] {2, 3}) {
      Map<String, String> colours = colours(theme);
      assertThat(contrast(colours.get("ink"), colours.get("mark"))).isGreaterThanOrEqualTo(7);
    }
  }

  @Test
  void everyRuleIsInALayerThatALaterStyleSheetWinsOver() {
    assertThat(css.replaceAll("(?s)/\\*.*?\\*/", "").split("\n"))
        .filteredOn(line -> !line.isBlank() && !line.startsWith(" "))
        .allMatch(line -> line.startsWith("@layer ") || line.equals("}"));
  }

  @Test
  void loadsNothingFromElsewhere() {
    assertThat(css).doesNotContain("url(", "@import", "http:", "https:");
  }

  @Test
  void fitsNineKilobytesCompressed() throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(css.getBytes(UTF_8));
    }
    assertThat(compressed.size()).isLessThanOrEqualTo(9 * 1024);
  }

  private Map<String, String> colours(int theme) {
    return COLOUR
        .matcher(css)
        .results()
        .collect(toMap(colour -> colour.group(1), colour -> colour.group(theme), (a, b) -> a));
  }

  /** The contrast ratio of WCAG 2.2. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    IntToDoubleFunction channel =
        at -> {
          double c = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
          return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        };
    return 0.2126 * channel.applyAsDouble(0)
        + 0.7152 * channel.applyAsDouble(2)
        + 0.0722 * channel.applyAsDouble(4);
  }
}
