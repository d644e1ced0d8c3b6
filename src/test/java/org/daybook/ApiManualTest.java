package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the manual's page about the API. */
class ApiManualTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^curl .*?https://notes\\.example\\.com/_/api/v1([^'\\s]*)");

  @TempDir Path work;

  @Test
  void everyCommandOfTheManualIsAnswered() throws IOException {
    String page = Files.readString(Path.of("content/manual/api.adoc"));
    List<String> targets = EXAMPLE.matcher(page).results().map(one -> one.group(1)).toList();

    assertThat(targets).hasSize(8);
    try (ContractedApi api = new ContractedApi(() -> Sites.feeds(ApiSample.site()), work)) {
      for (String target : targets) {
        assertThat(api.get(target).status()).as(target).isEqualTo(200);
      }
      assertThat(api.get("/entries?per-page=500").at("/detail"))
          .isEqualTo("per-page must be a number from 1 to 200, not \"500\".");
    }
  }
}
