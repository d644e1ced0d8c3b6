package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  private static List<Page.Name> near(EntryNames names) {
    return names.near("any").toList();
  }
}
