package org.daybook.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import org.daybook.search.SearchResult.Match;
import org.daybook.search.query.Facet;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words in the forms in which readers have them at hand. */
class ExpectedWordsTest {
  @TempDir Path folder;
  private SearchedNotes notes;

  @AfterEach
  void close() {
    notes.close();
  }

  @ParameterizedTest
  @CsvSource({
    "C++, The compiler knows C++17.",
    "C++, Ein Blick in den C++-Code.",
    "C#, We write C#/.NET services.",
    ".NET, We write C#/.NET services.",
    ".NET, A .NET-based service.",
    ".env, Secrets are in config/.env on each host.",
  })
  void nameWithASignIsFoundInLongerOnes(String query, String text) {
    given(
        Note.at("notes/a/").saying("<p>" + text + "</p>"),
        Note.at("notes/b/").saying("<p>C net env code.</p>"));

    assertThat(notes.find(query)).first().isEqualTo("notes/a/");
    assertThat(notes.search(query).hits().get(0).snippet().runs()).hasSizeGreaterThan(1);
  }

  @Test
  void wordIsFoundWithoutTheSignThatNobodyWritesSo() {
    given(Note.at("notes/a/").saying("<p>Edit the file notes.txt there.</p>"));

    SearchResult result = notes.search(".txt");

    assertThat(result.match()).isEqualTo(Match.SIMILAR);
    assertThat(result.hits()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"backpres, backpressure", "warteschl, warteschlange"})
  void beginningOfAWordFindsWhatItMayBecome(String typed, String meant) {
    given(Note.at("notes/a/").saying("<p>Backpressure, Warteschlange.</p>"));

    SearchResult result = notes.search(typed);

    assertThat(result.match()).isEqualTo(Match.SIMILAR);
    assertThat(result.hits()).hasSize(1);
    assertThat(result.suggestion()).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"ja, がくせいのほん, がくせい", "ko, 대기열을 사용하는, 대기열"})
  void titleWithDecomposedCharactersIsFound(String language, String title, String query) {
    given(
        Note.at("notes/a/")
            .in(Locale.forLanguageTag(language))
            .titled(Normalizer.normalize(title, Normalizer.Form.NFD)));

    SearchResult result = notes.search(query);

    assertThat(result.match()).isEqualTo(Match.ALL);
    assertThat(result.hits()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"exactly once\"", "\u201cexactly once\u201d", "\u201eexactly once\u201c",
        "\u00abexactly once\u00bb", "\uff02exactly once\uff02", "\u300cexactly once\u300d"
      })
  void quotationMarksOfEveryKeyboardMakeAPhrase(String query) {
    given(
        Note.at("notes/a/").saying("<p>Delivered exactly once per key.</p>"),
        Note.at("notes/b/").saying("<p>Once they were exactly equal.</p>"));

    assertThat(notes.find(query)).containsExactly("notes/a/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tag:kafka\u3000queue", "tag:kafka\u00a0queue", "queue\u3000tag\uff1akafka"})
  void blanksAndColonsOfEveryKeyboardDivideAQuery(String query) {
    given(Note.at("notes/a/").titled("Queue").tagged("Kafka"), Note.at("notes/b/").titled("Queue"));

    assertThat(notes.find(query)).containsExactly("notes/a/");
  }

  @Test
  void correctionChangesNoOtherWordAndNoName() {
    given(Note.at("notes/a/").titled("States of items").by("Ada"));

    assertThat(notes.search("itemz itemzation author:ada").suggestion())
        .isEqualTo("items itemzation author:ada");
    assertThat(notes.search("status status:draft zzzz").suggestion())
        .isEqualTo("states status:draft zzzz");
  }

  @Test
  void linkToAnAuthorFindsAsManyEntriesAsItSays() {
    given(
        Note.at("notes/a/").titled("Queue").by("Ann"),
        Note.at("notes/b/").titled("Queue").by("Ann Lee"),
        Note.at("notes/c/").titled("Queue").by("Lee Ann"));

    assertThat(notes.search("queue").facets().get(Facet.AUTHOR))
        .extracting(count -> count.filter().toString(), FacetCount::count)
        .containsExactly(
            tuple("author:ann", 1), tuple("author:ann-lee", 1), tuple("author:lee-ann", 1));
    assertThat(notes.find("queue author:ann")).containsExactly("notes/a/");
    assertThat(notes.find("queue author:ann-lee")).containsExactly("notes/b/");
    assertThat(notes.find("queue author:lee")).hasSize(2);
    assertThat(notes.find("queue -author:ann")).hasSize(2);
  }

  private void given(Note... all) {
    notes = new SearchedNotes(folder, Sites.of(all));
  }
}
