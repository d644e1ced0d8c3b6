package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    assertThat(visible.pageFrom("notes/" + hidden + ".adoc")).isEmpty();
    assertThat(visible.newest()).extracting(Entry::path).doesNotContain(path);
    assertThat(visible.groups().tags()).containsOnlyKeys(Tag.of("queues"));
    assertThat(visible.sections())
        .allSatisfy(section -> assertThat(section.entries()).hasSize(1))
        .allSatisfy(section -> assertThat(section.listed()).hasSize(1));
  }

  @Test
  void authorInPreviewSeesEverything() {
    assertThat(site.visibleTo(AUTHOR).newest()).hasSize(3);
    assertThat(site.visibleTo(AUTHOR).fingerprint()).isEqualTo(site.fingerprint());
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

  @Test
  void filesOfAnEntryBelowAHiddenOneAreItsOwn() {
    Section both =
        Sites.list(
            Note.at("notes/draft/").published("2020-01-02T00:00:00Z").draft(),
            Note.at("notes/draft/part/").published("2020-01-02T00:00:00Z"));
    Site whole =
        new SiteBuilder()
            .sections(both)
            .assets(Sites.asset("notes/draft/plan.svg"), Sites.asset("notes/draft/part/plan.svg"))
            .build();

    Site visible = whole.visibleTo(ANYBODY);

    assertThat(visible.asset(new SitePath("notes/draft/part/plan.svg"))).isPresent();
    assertThat(visible.asset(new SitePath("notes/draft/plan.svg"))).isEmpty();
  }

  @Test
  void filesOfAHiddenEntryAreHiddenWithIt() {
    Asset[] assets = {
      Sites.asset("notes/draft/plan.svg"),
      Sites.asset("notes/draft/2026/plan.svg"),
      Sites.asset("notes/later/plan.svg"),
      Sites.asset("notes/old/plan.svg"),
      Sites.asset("notes/drafts.svg"),
    };
    Site whole = new SiteBuilder().sections(site.sections().get(0)).assets(assets).build();

    assertThat(List.of(assets))
        .filteredOn(asset -> whole.visibleTo(ANYBODY).asset(asset.path()).isPresent())
        .extracting(Asset::source)
        .containsExactly("notes/old/plan.svg", "notes/drafts.svg");
  }
}
