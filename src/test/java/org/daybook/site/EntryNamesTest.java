package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.testing.Note;
import org.junit.jupiter.api.Test;

class EntryNamesTest {
  private final Entry kept = Note.at("notes/kept/").titled("Kept as it was").entry();
  private final Entry before = Note.at("notes/edited/").titled("Before").entry();
  private final Entry after = Note.at("notes/edited/").titled("After").entry();
  private final Entry gone = Note.at("notes/gone/").titled("Gone").entry();
  private final Entry added = Note.at("notes/added/").titled("Added").entry();

  @Test
  void namesAfterAnEditAreThoseOfANewSite() {
    EntryNames earlier = new EntryNames(List.of(kept, before, gone));
    EntryNames fresh = new EntryNames(List.of(kept, after, added));

    EntryNames following = new EntryNames(List.of(kept, after, added));
    following.startFrom(earlier);

    assertThat(near(following)).containsExactlyElementsOf(near(fresh));
    assertThat(near(fresh))
        .extracting(Page.Name::text)
        .containsExactly(
            "added",
            "after",
            "edited",
            "kept",
            "kept-as-it-was",
            "added",
            "edited",
            "after",
            "kept-as-it-was",
            "kept");
  }

  @Test
  void namesOnBothSidesOfATextAreNear() {
    List<Entry> entries =
        Stream.of("a", "b", "c").map(name -> Note.at(name + "/").titled(name).entry()).toList();

    assertThat(new EntryNames(entries).near("b"))
        .extracting(Page.Name::text)
        .containsExactly("a", "b", "c", "a", "b", "c");
  }

  @Test
  void ofEqualNamesThoseAreNearThatANewSiteHas() {
    List<Entry> first = weekly(30, 80);
    List<Entry> all = Stream.concat(first.stream(), weekly(0, 30).stream()).toList();
    EntryNames following = new EntryNames(all);
    following.startFrom(new EntryNames(first));

    assertThat(following.near("weekly-notez").toList())
        .containsExactlyElementsOf(new EntryNames(all).near("weekly-notez").toList());
  }

  private static List<Entry> weekly(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(n -> Note.at("notes/w" + n + "/").titled("Weekly notes").entry())
        .toList();
  }

  private static List<Page.Name> near(EntryNames names) {
    return names.near("any").toList();
  }
}
