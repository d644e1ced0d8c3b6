package org.daybook.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The example themes of the manual can be copied from its page. */
class ThemeManualTest {
  private static final Path MANUAL = Path.of("content", "manual");

  @Test
  void everyFileOfAnExampleIsAListing() throws IOException {
    String page = Files.readString(MANUAL.resolve("theme.adoc"));
    try (Stream<Path> files = Files.walk(MANUAL.resolve("_partials/theme"))) {
      List<String> listings =
          files
              .filter(Files::isRegularFile)
              .map(file -> "----\ninclude::" + MANUAL.relativize(file) + "[]\n----")
              .toList();

      assertThat(listings).hasSize(7);
      assertThat(page).contains(listings);
    }
  }
}
