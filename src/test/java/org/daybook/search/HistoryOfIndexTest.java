package org.daybook.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryOfIndexTest {
  private static final String[] WORDS = {
    "queue", "topic", "kafka", "retry", "backoff", "latency", "budget", "cache", "miss", "token",
    "bucket", "shard", "leader", "follower", "quorum", "clock", "skew", "epoch", "fence", "lease"
  };

  @TempDir Path folder;

  @Test
  void nodesWithTheSameContentAnswerAlikeWhateverTheyPublishedBefore() {
    Random random = new Random(7);
    List<Note> notes = new ArrayList<>();
    for (int n = 0; n < 60; n++) {
      notes.add(note("n" + n, random));
    }
    Site site = Sites.of(notes.toArray(Note[]::new));
    try (SearchedNotes fresh = new SearchedNotes(folder.resolve("fresh"), site);
        SearchedNotes grown = new SearchedNotes(folder.resolve("grown"), Sites.of(notes.get(0)))) {
      for (int edit = 0; edit < 60; edit++) {
        List<Note> some = new ArrayList<>(notes.subList(0, edit + 1));
        some.set(random.nextInt(some.size()), note("other" + edit, random));
        grown.follow(Sites.of(some.toArray(Note[]::new)));
        grown.index().proceed();
      }
      grown.follow(site);

      for (int query = 0; query < 100; query++) {
        String text = words(random, 1 + random.nextInt(3));
        assertThat(answer(grown, text)).as(text).isEqualTo(answer(fresh, text));
      }
    }
  }

  @Test
  void wordsOfHiddenEntriesTakeNoPlaceAmongSimilarOnes() {
    Note draft = Note.at("notes/draft/").titled(misspelt("wombatx")).draft();
    Site site = Sites.of(Note.at("notes/a/").titled("Wombatz"), draft);
    Site visible = site.visibleTo(new Viewer(Instant.parse("2026-06-01T00:00:00Z"), false));
    try (SearchedNotes fresh = new SearchedNotes(folder.resolve("fresh"), visible);
        SearchedNotes grown = new SearchedNotes(folder.resolve("grown"), site)) {
      grown.follow(visible);

      for (String text : List.of("wombatx", "wombaty", "wom", "womb")) {
        assertThat(answer(grown, text)).as(text).isEqualTo(answer(fresh, text));
      }
      assertThat(grown.search("wombatx").hits()).hasSize(1);
    }
  }

  /** More words than are compared that are as near to a word as the one that is meant. */
  private static String misspelt(String word) {
    return IntStream.range(0, word.length() * 26)
        .mapToObj(
            n -> word.substring(0, n / 26) + (char) ('a' + n % 26) + word.substring(n / 26 + 1))
        .collect(Collectors.joining(" "));
  }

  private static List<Object> answer(SearchedNotes notes, String query) {
    Searcher searcher = notes.searcher();
    SearchResult result = searcher.search(SearchQuery.parse(query), 1);
    return List.of(result, searcher.suggest(query, 8));
  }

  private static Note note(String name, Random random) {
    return Note.at("notes/" + name + "/")
        .titled(words(random, 3))
        .tagged(words(random, 1))
        .saying("<p>" + words(random, 5 + random.nextInt(60)) + "</p>");
  }

  private static String words(Random random, int count) {
    return random
        .ints(count, 0, WORDS.length)
        .mapToObj(n -> WORDS[n])
        .collect(Collectors.joining(" "));
  }
}
