package org.daybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.io.FileTree;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttemptsTest {
  @TempDir Path folder;

  @Test
  void indexThatCannotBeSavedIsNotMadeAgainAndAgain() throws IOException {
    Site site = Sites.of(Note.at("notes/a/"));
    Path work = folder.resolve("work");
    try (SearchIndex index = new SearchIndex(work.resolve("search"))) {
      assertThat(index.follow(site).pending()).isZero();
      FileTree.delete(work);
      Files.createFile(work);
      assertThat(index.proceed()).as("cannot be saved").isEmpty();
      assertThat(index.proceed().map(Searcher::pending)).as("is opened at once").contains(1);
      Files.delete(work);
      assertThat(index.proceed()).as("is not opened again at once").isEmpty();
      assertThat(index.follow(site).pending()).isEqualTo(1);

      Searcher found = Searcher.ofNothing(site);
      for (int step = 0; step < 1000 && found.pending() > 0; step++) {
        pause();
        found = index.proceed().orElse(found);
      }

      assertThat(found.pending()).as("is made again by and by").isZero();
    }
  }

  @Test
  void waitsBetweenAttemptsThatFailOneAfterTheOther() {
    Attempts attempts = new Attempts();

    assertThat(attempts.isDue()).isTrue();
    assertThat(attempts.failed()).as("is the first failure").isTrue();
    assertThat(attempts.isDue()).isTrue();
    for (int failure = 2; failure < 100; failure++) {
      assertThat(attempts.failed()).as("is the first failure").isFalse();
      assertThat(attempts.isDue()).isFalse();
    }
    attempts.succeeded();
    assertThat(attempts.isDue()).isTrue();
    assertThat(attempts.failed()).as("is the first failure").isTrue();
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
