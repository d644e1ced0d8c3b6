package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chapters on health and headers say what the application does. */
class OperateManualTest {
  private static final Pattern ROW = Pattern.compile("\\|([A-Z][A-Za-z-]+)\\n\\|(.+)\\n");

  private final InProcess daybook = new InProcess(Sample::site);

  @ParameterizedTest
  @ValueSource(strings = {"", "nothing/", "_/health/live"})
  void theTableHasTheSecurityHeadersOfAResponse(String path) throws IOException {
    List<MatchResult> rows = ROW.matcher(chapter("headers")).results().toList();

    assertThat(rows).hasSize(8);
    assertThat(rows)
        .allSatisfy(
            row -> assertThat(daybook.get(path).header(row.group(1))).isEqualTo(row.group(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"live", "ready", "content"})
  void everyAddressOfHealthIsNamed(String name) throws IOException {
    assertThat(chapter("health")).contains("|`+/_/health/" + name + "+`\n");
    assertThat(daybook.get("_/health/" + name).status()).isEqualTo(200);
  }

  @Test
  void livenessIsToldWhateverTheSite() {
    InProcess starting =
        new InProcess(
            () -> {
              throw new ServiceUnavailableException(1L);
            });

    assertThat(starting.get("_/health/live").status()).isEqualTo(200);
    assertThat(starting.get("_/health/ready").status()).isEqualTo(503);
    assertThat(starting.get("_/health/content").status()).isEqualTo(200);
  }

  private static String chapter(String anchor) throws IOException {
    String manual = Files.readString(Path.of("content", "manual", "operate.adoc"));
    int begin = manual.indexOf("[#" + anchor + "]");
    return manual.substring(begin, manual.indexOf("\n[#", begin + 1));
  }
}
