package org.daybook.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
  private final Site site =
      Sites.of(
          Sites.list(
              Note.at("notes/backpressure/").titled("Queues that push back"),
              Note.at("notes/2025/back-pressure/").published("2025-01-01T00:00:00Z"),
              Note.at("notes/übung/").titled("Exercise"),
              Note.at("notes/backpresure/").unlisted(),
              Note.at("notes/validators/").titled("Validators")));

  @Test
  void misspeltNameIsFoundTheLikestFirst() {
    assertThat(near("notes/backpresure/"))
        .containsExactly("notes/backpressure/", "notes/2025/back-pressure/");
  }

  @Test
  void titleIsANameToo() {
    assertThat(near("blog/queues_that_pushback.html")).containsExactly("notes/backpressure/");
  }

  @Test
  void lettersOfAnyScriptCount() {
    assertThat(near("ubung")).containsExactly("notes/übung/");
  }

  @Test
  void whatIsLikeNothingIsNearNothing() {
    assertThat(near("")).isEmpty();
    assertThat(near("wp-login.php")).isEmpty();
    assertThat(near("a".repeat(10_000))).isEmpty();
  }

  @Test
  void onlyTheEndOfALongPathCounts() {
    assertThat(near("a/".repeat(4_000) + "backpresure.html")).contains("notes/backpressure/");
    assertThat(near(".a".repeat(4_000))).isEmpty();
    assertThat(near("a.bbbbb".repeat(1_100) + "/")).isEmpty();
  }

  @Test
  void atMostFiveAreNamed() {
    Note[] notes = new Note[9];
    for (int i = 0; i < notes.length; i++) {
      notes[i] = Note.at("notes/queue-" + i + "/");
    }

    assertThat(Suggestions.to("notes/queue-x/", Sites.of(Sites.list(notes)))).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xn-5000-of-many", "n-5000-of-mamy", "n-5000-of-manyy"})
  void misspeltNameIsFoundAmongThousandsWhereverTheMistakeIs(String typed) {
    Note[] notes =
        IntStream.range(0, 10_000)
            .mapToObj(n -> Note.at("notes/n-" + n + "-of-many/"))
            .toArray(Note[]::new);

    assertThat(Suggestions.to("notes/" + typed + "/", Sites.of(notes)))
        .extracting(entry -> entry.path().value())
        .startsWith("notes/n-5000-of-many/");
  }

  private List<String> near(String path) {
    return Suggestions.to(path, site).stream().map(Entry::path).map(Object::toString).toList();
  }
}
