package org.daybook.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedHistoryStoreTest {
  private static final FeedHistory OURS = of("ours");

  // As long as ours, so that only the content differs.
  private static final FeedHistory OTHERS = of("them");

  @TempDir Path folder;

  private Path file;
  private FeedHistoryStore store;

  @BeforeEach
  void aHistoryIsStored() {
    file = folder.resolve("feeds");
    store = new FeedHistoryStore(file);
    store.write(OURS);
  }

  private static FeedHistory of(String site) {
    return new FeedHistory(site, "", "", Map.of(), Map.of(), FeedChanges.NONE);
  }

  @Test
  void theFileIsNotReadAgainWhileItIsAsItWasWritten() {
    assertThat(store.read().orElseThrow()).isSameAs(OURS);
  }

  @Test
  void aFileThatAnotherProcessHasReplacedIsReadEvenIfItsSizeAndTimeAreTheSame() throws IOException {
    var time = Files.getLastModifiedTime(file);
    new FeedHistoryStore(file).write(OTHERS);
    Files.setLastModifiedTime(file, time);

    assertThat(store.read()).contains(OTHERS);
    assertThat(store.read()).contains(OTHERS);
  }

  @Test
  void aFileThatIsDeletedIsNoLongerKnown() throws IOException {
    Files.delete(file);

    assertThat(store.read()).contains(FeedHistory.EMPTY);
    store.write(OURS);
    assertThat(new FeedHistoryStore(file).read()).contains(OURS);
  }

  @Test
  void aFileThatIsCutOffIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 1));

    assertThat(store.read()).contains(FeedHistory.EMPTY);
    assertThat(folder.resolve("feeds.damaged")).exists();
  }

  @Test
  void whatFollowsTheHistoryOfAnotherProcessIsStored() {
    new FeedHistoryStore(file).write(OTHERS);
    assertThat(store.read()).contains(OTHERS);

    store.write(OURS);

    assertThat(new FeedHistoryStore(file).read()).contains(OURS);
  }
}
