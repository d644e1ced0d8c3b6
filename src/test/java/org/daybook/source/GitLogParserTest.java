package org.daybook.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository is written by others, so nothing that it says stops a publication. */
class GitLogParserTest {
  private static final Instant SECOND = Instant.ofEpochSecond(1_700_000_000);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999", "253402300800", "-1", "0", "", "soon"})
  void aCommitWithAnImpossibleDateCostsThatDateAlone(String impossible) throws IOException {
    assertThat(read("\1" + impossible + "\0\0M\0a\0A\0b\0" + "\1" + "1700000000\0\0A\0a\0"))
        .containsExactly(Map.entry("a", new CommitDates(SECOND, SECOND)));
  }

  @Test
  void aLogThatIsCutOffIsNotBelieved() {
    assertThatThrownBy(() -> read("\1" + "1700000000\0\0M\0"))
        .isInstanceOf(IOException.class)
        .hasMessage("git was cut off");
  }

  @Test
  void theProgramIsNeverTakenFromTheCheckout() throws IOException {
    Path checkout = Files.createDirectories(folder.resolve("checkout"));
    Path installed = executable(folder.resolve("bin/git"));
    executable(checkout.resolve("git"));

    assertThat(GitProgram.find(".:" + checkout + "::" + installed.getParent(), checkout))
        .isEqualTo(installed);
    assertThatThrownBy(() -> GitProgram.find(".:" + checkout, checkout))
        .hasMessage("git is not installed");
  }

  @Test
  void aFileThatPointsNowhereIsAGap() throws IOException {
    Files.writeString(folder.resolve(".git"), "gitdir: a\0b");

    assertThat(GitHistory.of(folder, GitHistory.NONE).gap())
        .startsWith("its Git history cannot be read: ");
  }

  private static Map<String, CommitDates> read(String log) throws IOException {
    return GitLogParser.read(new ByteArrayInputStream(log.getBytes(UTF_8)));
  }

  private static Path executable(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
