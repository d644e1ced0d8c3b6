package org.daybook.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.feed.FeedHistory.RecordedEntry;
import org.daybook.site.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedHistoryFileTest {
  private static final Instant AT = Instant.parse("2026-05-03T10:00:00Z");
  private static final SitePath NOTES = new SitePath("notes/");
  private static final FeedPage.Key ARCHIVE = new FeedPage.Key(NOTES, 1);
  private static final FeedHistory HISTORY =
      new FeedHistory(
          "tag:notes.example,2026:",
          "atom-3",
          "c0ffee",
          Map.of(ARCHIVE, "c0de"),
          Map.of("tag:a", new RecordedEntry("notes/a.adoc", Set.of(SitePath.HOME, NOTES))),
          new FeedChanges(
              AT,
              Map.of(NOTES, List.of(new Tombstone("tag:b", AT.minusSeconds(5)))),
              Map.of("tag:c", AT.minusSeconds(9)),
              Map.of(ARCHIVE, AT.minusSeconds(1))));

  @TempDir Path folder;

  private FeedHistoryFile file;

  @BeforeEach
  void aHistoryIsWritten() throws IOException {
    file = new FeedHistoryFile(folder.resolve("feeds"));
    file.write(HISTORY);
  }

  @Test
  void everyFieldIsReadAsItWasWritten() throws IOException {
    assertThat(file.read()).isEqualTo(HISTORY);
  }

  @Test
  void aFileThatEndsTooEarlyIsDamagedWhereverItEnds() throws IOException {
    byte[] whole = Files.readAllBytes(file.path());
    for (int length = 0; length < whole.length; length++) {
      Files.write(file.path(), Arrays.copyOf(whole, length));

      assertThatThrownBy(file::read)
          .as("%d of %d bytes", length, whole.length)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("is damaged");
    }
  }

  @Test
  void anOlderFormatIsNotRead() throws IOException {
    try (var out = new DataOutputStream(Files.newOutputStream(file.path()))) {
      out.writeUTF("daybook-ledger-3");
      out.writeUTF("tag:notes.example,2026:");
    }

    assertThatThrownBy(file::read)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("older format");
  }
}
