package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The style sheets of pages that are written from right to left. */
class LogicalStylesTest {
  private static final Pattern PHYSICAL =
      Pattern.compile(
          "\\b(?:margin|padding|border|inset)-(?:left|right)\\b|(?m)^\\s*(?:left|right)\\s*:"
              + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)");

  /** A blank within parentheses. */
  private static final Pattern INNER_BLANK =
      Pattern.compile("\\s+(?=[^(){};]*(?:\\([^(){};]*\\))*[^(){};]*\\))");

  /** A shorthand whose right and left differ. */
  private static final Pattern FOUR_SIDES =
      Pattern.compile("(?:margin|padding|inset): \\S+ (\\S+) \\S+ (?!\\1;)[^;\\s]+;");

  @ParameterizedTest
  @ValueSource(strings = {"site.css", "embed/daybook.css"})
  void nothingDependsOnLeftAndRight(String name) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("assets/" + name)) {
      String css = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);

      assertThat(css).contains("padding-inline").doesNotContainPattern(PHYSICAL);
      assertThat(INNER_BLANK.matcher(css).replaceAll("")).doesNotContainPattern(FOUR_SIDES);
    }
  }
}
