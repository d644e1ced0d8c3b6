package org.daybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.daybook.search.SearchResult.Match;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchEffortTest {
  @TempDir Path folder;

  @Test
  void wordThatManyEntriesHaveIsNotTakenForAnother() {
    Note[] all =
        IntStream.range(0, 12)
            .mapToObj(n -> Note.at("notes/" + n + "/"))
            .map(note -> note.saying("<p>A form.</p>"))
            .toArray(Note[]::new);
    all[0] = Note.at("notes/0/").saying("<p>A form of zebra.</p>");
    all[1] = Note.at("notes/1/").saying("<p>A farm of zebra.</p>");
    try (SearchedNotes notes = new SearchedNotes(folder, Sites.of(all))) {
      SearchResult result = notes.search("form zebra");

      assertThat(result.match()).isEqualTo(Match.ALL);
      assertThat(notes.find("form zebra")).containsExactly("notes/0/");
    }
  }

  @Test
  void twoFaultsAreSuspectedOnlyWhereOneExplainsNothing() {
    Note near = Note.at("notes/near/").titled("Consumers");
    Note far = Note.at("notes/far/").titled("Consomers");
    try (SearchedNotes notes = new SearchedNotes(folder, Sites.of(near, far))) {
      assertThat(notes.find("consumrs")).containsExactly("notes/near/");

      notes.follow(Sites.of(far));

      assertThat(notes.find("consumrs")).containsExactly("notes/far/");
    }
  }

  @Test
  void wordsThatRepeatAreFound() {
    Note note = Note.at("notes/a/").saying("<p>Row row row your boat.</p>");
    try (SearchedNotes notes = new SearchedNotes(folder, Sites.of(note))) {
      assertThat(notes.find("row row your row boat row")).containsExactly("notes/a/");
      assertThat(notes.find("\"row row row\"")).containsExactly("notes/a/");
      assertThat(notes.find("\"row row row row\"")).isEmpty();
    }
  }
}
