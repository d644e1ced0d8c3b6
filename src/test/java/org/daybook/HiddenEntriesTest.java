package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.daybook.document.Html;
import org.daybook.site.Backlink;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.site.Visibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hidden entries are in nothing that a reader can reach: every link of every page and feed is
 * followed, over sites in which chance decides what is hidden.
 */
class HiddenEntriesTest {
  private static final Instant NOW = Instant.parse(Sample.UPDATED);
  private static final String API = "_/api/v1/entries/";
  private static final List<String> STARTS =
      List.of(
          "",
          "tags/",
          "atom.xml",
          "_/api/v1/site",
          "_/api/v1/sections",
          "_/api/v1/tags",
          "_/api/v1/entries?per-page=200",
          "_/api/v1/entries?updated-since=2000-01-01");
  private static final List<Visibility> HIDDEN =
      List.of(
          new Visibility(true, false, null, null),
          new Visibility(true, true, null, null),
          new Visibility(false, false, null, NOW.minusSeconds(1)),
          new Visibility(true, false, null, NOW.plusSeconds(1)));

  static IntStream seeds() {
    return IntStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingHiddenReachesAnyPageListCountNeighbourOrFeed(int seed) {
    Random chance = new Random(seed);
    List<Entry> entries = new ArrayList<>();
    for (int n = 0; n < 12; n++) {
      entries.add(entry(n, chance));
    }
    Site site = Sample.of(entries).visibleTo(new Viewer(NOW, false));

    InProcess daybook = new InProcess(() -> site);
    Map<String, String> reached = reach(daybook);

    for (Entry entry : entries) {
      String mark = entry.title().text();
      if (mark.startsWith("Hidden")) {
        assertThat(reached).doesNotContainKey(entry.path().encoded());
        assertThat(daybook.get(API + entry.path()).status()).isIn(404, 410);
        reached.forEach((path, text) -> assertThat(text).as(path).doesNotContain(mark));
      } else if (mark.startsWith("Unlisted")) {
        reached.forEach((path, text) -> assertThat(text).as(path).doesNotContain(mark));
      } else {
        assertThat(reached).containsKey(entry.path().encoded());
        assertThat(daybook.get(API + entry.path()).text()).doesNotContain("Hidden", "Unlisted");
      }
    }
  }

  @Test
  void everyListedEntryIsLinkedFromAndNoOther() {
    Entry target = Sample.entry("notes/n0/", "Target", Visibility.PUBLIC, NOW);
    Entry shown = Sample.entry("notes/n1/", "Shown", Visibility.PUBLIC, NOW);
    Entry hidden =
        Sample.entry("notes/n2/", "Hidden", new Visibility(true, false, null, null), NOW);
    Entry unlisted =
        Sample.entry("notes/n3/", "Unlisted", new Visibility(false, true, null, null), NOW);
    Site all = Sample.of(List.of(target, shown, hidden, unlisted));
    Site site = all.visibleTo(new Viewer(NOW, false));

    assertThat(new InProcess(() -> site).get("notes/n0/").page().select(".after a").eachText())
        .contains("Shown")
        .doesNotContain("Hidden", "Unlisted", "Target");
    assertThat(site.backlinks(target.path()))
        .containsExactly(new Backlink(shown, Html.of("Shown")));
  }

  private static Entry entry(int n, Random chance) {
    String path = "notes/n" + n + "/";
    return switch (chance.nextInt(4)) {
      case 0 -> Sample.entry(path, "Hidden-" + n + "-", HIDDEN.get(chance.nextInt(4)), NOW);
      case 1 -> Sample.entry(path, "Hidden-" + n + "-", Visibility.PUBLIC, NOW.plusSeconds(1));
      case 2 ->
          Sample.entry(path, "Unlisted-" + n + "-", new Visibility(false, true, null, null), NOW);
      default -> Sample.entry(path, "Shown-" + n + "-", Visibility.PUBLIC, NOW.minusSeconds(n));
    };
  }

  /** Every document that links lead to from home, and the lists of the API, by path. */
  private static Map<String, String> reach(InProcess daybook) {
    Map<String, String> reached = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(STARTS);
    while (!open.isEmpty()) {
      String path = open.pop();
      InProcess.Answer answer = daybook.get(path);
      if (answer.status() == 200 && reached.put(path, answer.text()) == null) {
        for (String link : answer.page().select("[href]").eachAttr("href")) {
          String target =
              InProcess.BASE.resolve(path).resolve(link.replaceFirst("#.*", "")).toString();
          if (target.startsWith(InProcess.BASE.toString())) {
            open.push(target.substring(InProcess.BASE.toString().length()));
          }
        }
      }
    }
    return reached;
  }
}
