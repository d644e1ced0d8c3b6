package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibilityTest {
  private static final Instant NOW = Instant.parse("2026-05-16T08:00:00Z");
  private static final Viewer ANYBODY = new Viewer(NOW, false);
  private static final Viewer AUTHOR = new Viewer(NOW, true);

  private final Site site =
      Sites.of(
          Note.at("notes/old/").tagged("queues").published("2020-01-01T00:00:00Z"),
          Note.at("notes/draft/").tagged("secret").published("2020-01-02T00:00:00Z").draft(),
          Note.at("notes/later/").tagged("secret").published("2026-05-16T08:00:00.001Z"));

  @ParameterizedTest
  @ValueSource(strings = {"draft", "later"})
  void draftOrFutureEntryReachesNothing(String hidden) {
    Site visible = site.visibleTo(ANYBODY);
    SitePath path = new SitePath("notes/" + hidden + "/");

    assertThat(visible.entry(path)).isEmpty();
    assertThat(visible.hasPage(path)).isFalse();
    assertThat(visible.links().pageFrom("notes/" + hidden + ".adoc")).isEmpty();
    assertThat(visible.newest()).extracting(Entry::path).doesNotContain(path);
    assertThat(visible.groups().tags()).containsOnlyKeys(Tag.of("queues"));
    assertThat(visible.sections())
        .allSatisfy(section -> assertThat(section.entries()).hasSize(1))
        .allSatisfy(section -> assertThat(section.listed()).hasSize(1));
  }

  @Test
  void authorInPreviewSeesEverything() {
    assertThat(site.visibleTo(AUTHOR).newest()).hasSize(3);
  }

  @Test
  void authorInPreviewSeesWhichEntriesReadersDoNotSeeNow() {
    Viewer then = new Viewer(NOW.plusMillis(1), true);

    assertThat(marked(AUTHOR)).containsExactly("notes/later/", "notes/draft/");
    assertThat(marked(then)).containsExactly("notes/draft/");
  }

  private List<String> marked(Viewer author) {
    return site.visibleTo(author).newest().stream()
        .filter(entry -> entry.visibility().draft())
        .map(entry -> entry.path().value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-16T07:59:59.999Z, 0",
    "2026-05-16T08:00:00Z, 1",
    "2026-05-16T10:00:00+02:00, 1",
    "2027-01-01T00:00:00Z, 1",
  })
  void entryAppearsAtTheInstantOfItsDate(String now, int entries) {
    Site later = Sites.of(Note.at("notes/a/").published("2026-05-16T08:00:00Z"));
    Viewer viewer = new Viewer(OffsetDateTime.parse(now).toInstant(), false);

    assertThat(later.visibleTo(viewer).newest()).hasSize(entries);
  }

  @Test
  void siteWithoutHiddenEntriesIsItsOwnVisibleSite() {
    Site all = Sites.of(Note.at("notes/old/").published("2020-01-01T00:00:00Z"));

    assertThat(all.visibleTo(ANYBODY).fingerprint()).isEqualTo(all.fingerprint());
    assertThat(site.visibleTo(ANYBODY).fingerprint()).isNotEqualTo(site.fingerprint());
  }

  @ParameterizedTest
  @MethodSource("limits")
  void hiddenPageReachesNothing(Visibility hidden) {
    Page about = Sites.page("about/", "About").restrictedTo(hidden);
    Site whole = new SiteBuilder().pages(about).navigation("about/").build();

    Site visible = whole.visibleTo(ANYBODY);

    assertThat(visible.page(about.path())).isEmpty();
    assertThat(visible.links().pageFrom(about.source())).isEmpty();
    assertThat(visible.info().navigation()).isEmpty();
    assertThat(whole.visibleTo(AUTHOR).page(about.path())).isPresent();
  }

  @ParameterizedTest
  @MethodSource("limits")
  void hiddenHomeLeavesTheSiteWithoutItsWords(Visibility hidden) {
    Site whole = new SiteBuilder().by("A Secret").home(Sites.HOME.restrictedTo(hidden)).build();

    Site visible = whole.visibleTo(ANYBODY);

    assertThat(visible.home().title().text()).isEqualTo("Daybook");
    assertThat(visible.home().text().page().isBlank()).isTrue();
    assertThat(visible.info().title().text()).isEqualTo("Daybook");
    assertThat(visible.info().author().name()).isEqualTo("Daybook");
    assertThat(visible.info().id()).isEqualTo(Sites.ID);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void hiddenIndexLeavesASectionWithTheNameOfItsFolder(Visibility hidden) {
    Note shown = Note.at("notes/a/").published("2020-01-01T00:00:00Z");

    assertThat(indexed(hidden, shown).visibleTo(ANYBODY).sections())
        .singleElement()
        .satisfies(section -> assertThat(section.title().text()).isEqualTo("Notes"))
        .satisfies(section -> assertThat(section.page().text().page().isBlank()).isTrue());
  }

  @ParameterizedTest
  @MethodSource("limits")
  void sectionWithNothingToSeeIsHidden(Visibility hidden) {
    Note draft = Note.at("notes/a/").published("2020-01-01T00:00:00Z").draft();
    Section unwritten = unwritten(draft);

    assertThat(indexed(hidden, draft).visibleTo(ANYBODY).sections()).isEmpty();
    assertThat(Sites.of(unwritten).visibleTo(ANYBODY).sections()).isEmpty();
    assertThat(indexed(Visibility.PUBLIC, draft).visibleTo(ANYBODY).sections()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void hiddenFileReachesNothing(Visibility hidden) {
    Asset plan = Sites.asset("notes/plan.svg");
    Asset secret = new Asset(plan.path(), plan.source(), plan.digest(), hidden, plan.bytes());
    Site visible = new SiteBuilder().assets(secret).build().visibleTo(ANYBODY);

    assertThat(visible.asset(plan.path())).isEmpty();
    assertThat(visible.links().assetFrom(plan.source())).isEmpty();
  }

  static Stream<Visibility> limits() {
    return Stream.of(
        new Visibility(true, false, null, null),
        new Visibility(false, false, NOW.plusMillis(1), null),
        new Visibility(false, false, null, NOW),
        new Visibility(false, true, null, NOW.minusSeconds(1)));
  }

  private static Site indexed(Visibility visibility, Note note) {
    Section section = Sites.list(note);
    Page index = Sites.page("notes/", "Secret notes").restrictedTo(visibility);
    return Sites.of(withPage(section, index));
  }

  private static Section unwritten(Note note) {
    return withPage(Sites.list(note), Section.unwritten(new SitePath("notes/"), Locale.ENGLISH));
  }

  private static Section withPage(Section section, Page page) {
    return new Section(
        page,
        section.layout(),
        section.syndication(),
        section.sort(),
        section.frame(),
        section.perPage(),
        section.entries());
  }
}
