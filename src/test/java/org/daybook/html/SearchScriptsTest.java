package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The scripts that are loaded when somebody is about to search. */
class SearchScriptsTest {
  @Test
  void theDialogHasAtMostFourKilobytesCompressed() {
    List<String> loaded = List.of("search/dialog.js", "search/suggestions.js");

    assertThat(ThemeFiles.bundled()).containsKeys(loaded.toArray(String[]::new));
    assertThat(loaded.stream().mapToInt(name -> zipped(ThemeFiles.bundled().get(name))).sum())
        .isBetween(1024, 4096);
  }

  private static int zipped(String script) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(script.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.size();
  }
}
