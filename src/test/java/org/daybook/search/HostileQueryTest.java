package org.daybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.daybook.io.FileTree;
import org.daybook.search.query.SearchQuery;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;

class HostileQueryTest {
  private static Path folder;
  private static SearchedNotes notes;

  @BeforeContainer
  static void index() throws IOException {
    folder = Files.createTempDirectory("daybook-search");
    notes =
        new SearchedNotes(
            folder,
            Sites.of(
                Note.at("notes/a/").titled("Kafka in C++").tagged("Java", "tag:x").status("Draft"),
                Note.at("notes/b/").saying("<pre><code>a.b.c(--x) \u732b\u732b</code></pre>")));
  }

  @AfterContainer
  static void close() throws IOException {
    notes.close();
    FileTree.delete(folder);
  }

  @Property
  void noTextIsAnError(@ForAll @From("queries") String text) {
    SearchQuery query = SearchQuery.parse(text);

    assertThat(notes.searcher().search(query, 1).total()).isBetween(0, 2);
    assertThat(notes.searcher().newest(query, 5)).hasSizeLessThanOrEqualTo(2);
    assertThat(notes.searcher().suggest(text, 5)).hasSizeLessThanOrEqualTo(2);
    assertThat(query.text().length()).isLessThanOrEqualTo(400);
  }

  @Property
  void conditionThatIsAddedAndRemovedAgainLeavesTheSameQuery(@ForAll @From("queries") String text) {
    SearchQuery query = SearchQuery.parse(text);
    notes.search(text).facets().values().stream()
        .flatMap(counts -> counts.stream())
        .map(FacetCount::filter)
        .filter(filter -> !query.has(filter) && query.text().length() < 300)
        .forEach(
            filter -> {
              SearchQuery more = SearchQuery.parse(query.toggled(filter));
              if (query.filters().size() < 16) {
                assertThat(more.has(filter)).isTrue();
                assertThat(SearchQuery.parse(more.toggled(filter)).has(filter)).isFalse();
              }
            });
  }

  @Provide
  Arbitrary<String> queries() {
    Arbitrary<String> parts =
        Arbitraries.oneOf(
            Arbitraries.of(
                "kafka", "\"", "-", "tag:", "author:", "in:", "after:", "2026-13", ":", "*", "?",
                "~", "AND", "(", "[", "\\", "/", "C++", ".", "--x", "\u732b", "\u0001", "\u0000",
                "year:"),
            Arbitraries.strings().ofMaxLength(30),
            Arbitraries.strings().ascii().ofMaxLength(500));
    return parts.list().ofMaxSize(20).map(all -> String.join(" ", all));
  }
}
