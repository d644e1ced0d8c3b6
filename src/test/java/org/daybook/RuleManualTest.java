package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.daybook.document.Rule;
import org.junit.jupiter.api.Test;

/** The manual's page of rules. */
class RuleManualTest {
  private static final Path PAGE = Path.of("content/manual/rules.adoc");
  private static final Pattern ITEM =
      Pattern.compile("^\\[\\[(.+?)]]\\1 \\((\\w+)\\):: \\S.{20,}$", Pattern.MULTILINE);

  @Test
  void everyRuleHasItsParagraphInTheManual() throws IOException {
    List<String> described =
        ITEM.matcher(Files.readString(PAGE, UTF_8))
            .results()
            .map(item -> item.group(1) + " " + item.group(2))
            .toList();

    assertThat(described)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Rule.values()).map(rule -> rule + " " + rule.severity()).toList());
  }
}
