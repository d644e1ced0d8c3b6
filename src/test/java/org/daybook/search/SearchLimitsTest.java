package org.daybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Texts and queries that are larger than any that somebody writes for readers. */
class SearchLimitsTest {
  @TempDir Path folder;

  @Test
  @Timeout(60)
  void listingThatRepeatsOneWordCostsNoMoreThanReadingIt() {
    try (SearchedNotes notes =
        given(Note.at("notes/a/").saying("<pre>" + "wombat ".repeat(150_000) + "</pre>"))) {
      assertThat(notes.search("wombat").hits().get(0).snippet().runs())
          .filteredOn(Snippet.Run::marked)
          .hasSizeBetween(20, 60);
    }
  }

  @Test
  void snippetIsThePartWithMostWords() {
    String text = "queue ".repeat(90) + "rest ".repeat(90) + "A bounded queue rejects work.";
    Highlighter highlighter =
        new Highlighter(
            new TextAnalyzer(Locale.ENGLISH), List.of(Set.of("queue"), Set.of("rejects")));

    assertThat(highlighter.runs(text))
        .filteredOn(Snippet.Run::marked)
        .extracting(Snippet.Run::text)
        .containsExactly("queue", "rejects");
  }

  @Test
  void snippetIsFoundAtTheEndOfALongText() {
    String log = "At the beginning. ".repeat(20_000) + "A bounded queue.";
    Highlighter highlighter =
        new Highlighter(new TextAnalyzer(Locale.ENGLISH), List.of(Set.of("queue")));

    assertThat(highlighter.runs(log))
        .startsWith(new Snippet.Run("\u2026", false))
        .endsWith(new Snippet.Run("queue", true), new Snippet.Run(".", false));
  }

  @Test
  void wordThatIsTooLongForALanguageIsFound() {
    String digest = "0123456789abcdef".repeat(8);
    try (SearchedNotes notes =
        given(
            Note.at("notes/a/").saying("<p>SHA-512: " + digest + ".</p>"),
            Note.at("notes/b/").saying("<p>" + digest.replace('0', '1') + "</p>"))) {
      assertThat(notes.find(digest)).containsExactly("notes/a/");
    }
  }

  @Test
  void manyWordsInManySectionsAreNoError() {
    String letters = "abcdefghijklmnopqrstuvwxyz012345";
    String sections =
        letters.chars().limit(16).mapToObj(c -> "in:" + (char) c).collect(Collectors.joining(" "));
    String phrases =
        IntStream.of('x', 'y', 'z')
            .mapToObj(c -> "\"" + letters.replaceAll(".", "$0" + (char) c + " ") + "\"")
            .collect(Collectors.joining(" "));
    String name = letters.replaceAll("\\B", ".");
    try (SearchedNotes notes = given(Note.at("notes/a/"))) {
      assertThat(notes.search(sections + " " + name + " " + phrases).total()).isZero();
    }
  }

  private SearchedNotes given(Note... all) {
    return new SearchedNotes(folder, Sites.of(all));
  }
}
