package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.SourceReference;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.site.Section.Layout;
import org.daybook.site.Section.Syndication;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Texts;
import org.junit.jupiter.api.Test;

class BacklinkTest {
  private static final SitePath HUB = new SitePath("notes/hub/");
  private static final SitePath KEPT = new SitePath("notes/kept/");
  private static final Entry TARGET = entry("hub");

  @Test
  void anEntryCountsOnceWithWhatItFirstSays() {
    Site site = site(TARGET, entry("a", "hub", "hub", "a"));

    assertThat(site.backlinks(HUB)).extracting(Backlink::sentence).containsExactly(said(0));
    assertThat(site.backlinks(new SitePath("notes/a/"))).isEmpty();
  }

  @Test
  void anEditChangesWhatAnEntrySaysAndOf() {
    Entry kept = entry("kept", "hub");
    Site before = site(TARGET, kept, entry("a", "kept", "hub"));
    Site after = site(TARGET, kept, entry("a", "hub")).following(before);

    assertThat(before.backlinks(HUB)).extracting(Backlink::sentence).contains(said(0), said(1));
    assertThat(before.backlinks(KEPT)).hasSize(1);
    assertThat(after.backlinks(HUB)).extracting(Backlink::sentence).containsOnly(said(0));
    assertThat(after.backlinks(KEPT)).isEmpty();
  }

  @Test
  void aPageThatMovesTakesItsBacklinksAlong() {
    Entry from = entry("a", "hub");
    Entry moved = Note.at("notes/moved/").from("notes/hub.adoc").entry();
    Site after = site(moved, from).following(site(TARGET, from));

    assertThat(after.backlinks(HUB)).isEmpty();
    assertThat(after.backlinks(moved.path())).hasSize(1);
  }

  @Test
  void afterEveryChangeTheBacklinksAreThoseOfANewSite() {
    Random chance = new Random(5);
    Entry[] entries = IntStream.range(0, 12).mapToObj(n -> any(n, chance)).toArray(Entry[]::new);
    Site site = site(entries);
    for (int step = 0; step < 200; step++) {
      int changed = chance.nextInt(entries.length);
      entries[changed] = any(changed, chance);
      site = site(entries).following(site);

      assertThat(backlinks(site, entries)).isEqualTo(backlinks(site(entries), entries));
    }
  }

  private static List<List<Backlink>> backlinks(Site site, Entry... entries) {
    return Stream.of(entries).map(entry -> site.backlinks(entry.path())).toList();
  }

  // Some have moved, some are unlisted, and all dates differ from the last.
  private static Entry any(int number, Random chance) {
    Citation[] citations =
        chance.ints(3, 0, 12).mapToObj(to -> cited("n" + to, to)).toArray(Citation[]::new);
    Note note = Note.at("notes/" + (chance.nextInt(9) == 0 ? "m" : "n") + number + "/");
    note.from("notes/n" + number + ".adoc").saying(Texts.citing(Text.EMPTY, citations));
    note.published("2026-01-%02dT00:00:00Z".formatted(1 + chance.nextInt(28)));
    return (chance.nextInt(5) == 0 ? note.unlisted() : note).entry();
  }

  private static Entry entry(String name, String... cited) {
    Citation[] citations =
        IntStream.range(0, cited.length)
            .mapToObj(at -> cited(cited[at], at))
            .toArray(Citation[]::new);
    return Note.at("notes/" + name + "/").saying(Texts.citing(Text.EMPTY, citations)).entry();
  }

  private static Citation cited(String name, int place) {
    return new Citation(new SourceReference("notes/" + name + ".adoc", ""), said(place));
  }

  private static Html said(int place) {
    return Html.of("Sentence " + place);
  }

  private static Site site(Entry... entries) {
    Page page = Section.unwritten(new SitePath("notes/"), Locale.ENGLISH);
    return new SiteBuilder()
        .sections(
            new Section(
                page, Layout.LIST, Syndication.CONTENT, Sort.DATE, List.of(), 9, List.of(entries)))
        .build();
  }
}
