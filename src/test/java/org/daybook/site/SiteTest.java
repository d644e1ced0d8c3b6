package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;

class SiteTest {
  @Test
  void entriesOfAllSectionsAreListedNewestFirst() {
    Site site =
        Sites.of(
            SectionBuilder.at("notes/")
                .sorted(Sort.TITLE)
                .of(
                    Note.at("notes/old/").published("2025-01-01T00:00:00Z"),
                    Note.at("notes/new/").published("2026-06-01T00:00:00Z")),
            SectionBuilder.at("focus/")
                .sorted(Sort.ORDER)
                .of(Note.at("focus/queues/").published("2026-01-01T00:00:00Z")));

    assertThat(paths(site.newest())).containsExactly("notes/new/", "focus/queues/", "notes/old/");
  }

  @Test
  void entriesOfOneInstantAreListedById() {
    Note a = Note.at("notes/a/").published("2026-05-16T10:00:00+02:00");
    Note b = Note.at("notes/b/").published("2026-05-16T08:00:00Z");
    Note c = Note.at("notes/c/").published("2026-05-16T03:00:00-05:00");

    assertThat(paths(Sites.of(b, c, a).newest()))
        .isEqualTo(paths(Sites.of(c, a, b).newest()))
        .containsExactly("notes/a/", "notes/b/", "notes/c/");
  }

  @Test
  void sectionIsSortedAsItSays() {
    Note[] notes = {
      Note.at("notes/a/").titled("<em>zebra</em>").placed(1).published("2026-01-01T00:00:00Z"),
      Note.at("notes/b/").titled("Apple").placed(2).published("2026-02-01T00:00:00Z"),
      Note.at("notes/c/").titled("mango").placed(1).published("2026-03-01T00:00:00Z"),
    };

    assertThat(paths(SectionBuilder.at("notes/").sorted(Sort.DATE).of(notes).listed()))
        .containsExactly("notes/c/", "notes/b/", "notes/a/");
    assertThat(paths(SectionBuilder.at("notes/").sorted(Sort.TITLE).of(notes).listed()))
        .containsExactly("notes/b/", "notes/c/", "notes/a/");
    assertThat(paths(SectionBuilder.at("notes/").sorted(Sort.ORDER).of(notes).listed()))
        .containsExactly("notes/c/", "notes/a/", "notes/b/");
  }

  @Test
  void tagsListTheirEntriesNewestFirstInTheOrderOfTheirSlugs() {
    Site site =
        Sites.of(
            Note.at("notes/old/").tagged("Rust", "C++").published("2025-01-01T00:00:00Z"),
            Note.at("notes/new/").tagged("rust").published("2026-01-01T00:00:00Z"));

    assertThat(site.groups().tags().keySet())
        .extracting(Tag::label)
        .containsExactly("C++", "rust"); // The newest entry's spelling.
    assertThat(paths(site.groups().tags().get(Tag.of("RUST"))))
        .containsExactly("notes/new/", "notes/old/");
    assertThat(Tag.of("C++").path()).hasToString("tags/c-plus-plus/");
  }

  @Test
  void valuesWithOneSlugAreEqualOnlyIfTheyShowTheSame() {
    assertThat(new Author("The Editors")).isNotEqualTo(new Author("the editors"));
    assertThat(Tag.of("Rust")).isNotEqualTo(Tag.of("rust"));
    assertThat(Series.of("Runtime systems")).isNotEqualTo(Series.of("Runtime Systems"));
  }

  @Test
  void entryThatSpellsATagTwiceHasItOnce() {
    Site site = Sites.of(Note.at("notes/a/").tagged("Rust", "agents", "rust"));

    assertThat(site.newest().get(0).tags())
        .extracting(Tag::label)
        .containsExactly("Rust", "agents");
    assertThat(site.groups().tags().get(Tag.of("rust"))).hasSize(1);
  }

  @Test
  void unlistedEntryHasItsPageAndIsInNoListOrTag() {
    Site site = Sites.of(Note.at("notes/a/").unlisted().tagged("Rust"));
    SitePath path = new SitePath("notes/a/");

    assertThat(site.entry(path)).isPresent();
    assertThat(site.hasPage(path)).isTrue();
    assertThat(site.links().pageFrom("notes/a.adoc")).isPresent();
    assertThat(site.newest()).isEmpty();
    assertThat(site.groups().tags()).isEmpty();
    assertThat(site.sections().get(0).listed()).isEmpty();
  }

  @Test
  void pagesSectionsAndAssetsAreInTheOrderOfTheirPaths() {
    Site site =
        new SiteBuilder()
            .pages(Sites.page("imprint/", "Imprint"), Sites.page("about/", "About"))
            .sections(Sites.cards(Note.at("projects/a/")), Sites.list(Note.at("notes/a/")))
            .assets(Sites.asset("b.svg"), Sites.asset("a.svg"))
            .build();
    Site other =
        new Site(
            site.info(),
            site.home(),
            site.pages(),
            site.sections(),
            List.of(Sites.asset("a.svg"), Sites.asset("b.svg")));

    assertThat(site.pages()).extracting(Page::path).isSorted();
    assertThat(site.sections()).extracting(Section::path).isSorted();
    assertThat(site.fingerprint()).isEqualTo(other.fingerprint());
  }

  private static List<String> paths(Collection<Entry> entries) {
    return entries.stream().map(entry -> entry.path().value()).toList();
  }
}
