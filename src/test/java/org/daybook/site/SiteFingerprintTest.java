package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.site.Entry.Fact;
import org.daybook.site.Entry.Status;
import org.daybook.site.Section.Layout;
import org.daybook.site.Section.Syndication;
import org.daybook.testing.StoredBytes;
import org.daybook.testing.Texts;
import org.daybook.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class SiteFingerprintTest {
  public record Parts(
      SiteInfo info, Page home, List<Page> pages, List<Section> sections, List<Asset> assets) {
    public Site site() {
      return new Site(info, home, pages, sections, assets);
    }
  }

  @Test
  void equalContentHasOneFingerprint() {
    assertThat(parts().site().fingerprint()).isEqualTo(parts().site().fingerprint()).hasSize(64);
  }

  @ParameterizedTest
  @MethodSource
  void anyOneChangeMakesAnotherFingerprint(Change change) {
    assertThat(((Parts) change.value()).site().fingerprint())
        .isNotEqualTo(parts().site().fingerprint());
  }

  public static Stream<Change> anyOneChangeMakesAnotherFingerprint() {
    // The digest stands for the bytes of a file, wherever and since whenever it lies in the folder,
    // and the fingerprint of a theme for its parts.
    return Change.of(parts())
        .filter(change -> !change.where().matches("\\.assets\\[0\\]\\.(source)"))
        .filter(change -> !change.where().matches("\\.info\\.theme\\.(files|chrome|paper).*"));
  }

  @Test
  void changesReachEveryDepth() {
    assertThat(anyOneChangeMakesAnotherFingerprint())
        .extracting(Change::where)
        .contains(
            ".info.navigation[0].value",
            ".home.text.digest",
            ".pages[0].language",
            ".sections[0].layout",
            ".sections[0].entries[0].status.label",
            ".sections[0].entries[0].facts[0].link",
            ".sections[0].entries[0].page.visibility.draft",
            ".sections[0].entries[0].page.visibility.expires",
            ".sections[0].entries[0].authors[0].name",
            ".sections[0].entries[0].tags[0].label",
            ".sections[0].entries[0].series.title",
            ".sections[0].entries[0].review.owner.name",
            ".sections[0].entries[0].rights.url",
            ".assets[0].digest");
  }

  @Test
  void listsThatWouldJoinToTheSameTextHaveDifferentFingerprints() {
    assertThat(framed("Context, Problem")).isNotEqualTo(framed("Context", "Problem"));
    assertThat(framed("ab", "c")).isNotEqualTo(framed("a", "bc"));
    assertThat(framed("")).isNotEqualTo(framed());
  }

  @Test
  void fieldsThatWouldJoinToTheSameTextHaveDifferentFingerprints() {
    assertThat(reserved(new Rights("2026 A", "B", "")))
        .isNotEqualTo(reserved(new Rights("2026", "A B", "")));
    assertThat(reserved(new Rights("a", "", ""))).isNotEqualTo(reserved(new Rights("", "a", "")));
  }

  private static String framed(String... frame) {
    Parts parts = parts();
    Section own = parts.sections().get(0);
    Section section =
        new Section(
            own.page(),
            own.layout(),
            own.syndication(),
            own.sort(),
            List.of(frame),
            own.perPage(),
            List.of());
    return new Site(parts.info(), parts.home(), List.of(), List.of(section), List.of())
        .fingerprint();
  }

  private static String reserved(Rights rights) {
    Parts parts = parts();
    SiteInfo own = parts.info();
    SiteInfo info =
        new SiteInfo(
            own.title(),
            own.subtitle(),
            own.author(),
            own.id(),
            own.navigation(),
            rights,
            own.feedEntries(),
            own.perPage(),
            own.editTemplate(),
            own.theme());
    return new Site(info, parts.home(), List.of(), List.of(), List.of()).fingerprint();
  }

  public static Parts parts() {
    Section section =
        new Section(
            page("notes/"),
            Layout.LIST,
            Syndication.CONTENT,
            Sort.DATE,
            List.of("Context", "Problem"),
            SiteInfo.PER_PAGE,
            List.of(entry("notes/a/"), entry("notes/b/")));
    SiteInfo info =
        new SiteInfo(
            Html.of("Queues"),
            Html.of("What we learnt"),
            new Author("The Editors"),
            "tag:notes.example,2026:",
            List.of(new SitePath("notes/")),
            Rights.NONE,
            SiteInfo.FEED_ENTRIES,
            SiteInfo.PER_PAGE,
            "",
            Theme.NONE);
    Asset asset =
        new Asset(new SitePath("a.svg"), "a.svg", "c0de", Visibility.PUBLIC, new StoredBytes());
    return new Parts(info, page(""), List.of(page("about/")), List.of(section), List.of(asset));
  }

  private static Entry entry(String path) {
    return new Entry(
        page(path),
        "tag:notes.example,2026:" + path,
        List.of(new Author("The Editors"), new Author("A Guest")),
        OffsetDateTime.parse("2026-05-16T08:00:00Z"),
        true,
        List.of(Tag.of("Rust"), Tag.of("agents")),
        new Status("Active"),
        List.of(new Fact("Licence", "Apache-2.0", false)),
        0,
        List.of(new SitePath("old/")),
        Series.of("Runtime systems"),
        new Review(new Author("An Owner"), LocalDate.EPOCH, LocalDate.EPOCH, false),
        Rights.NONE);
  }

  private static Page page(String path) {
    return new Page(
        new SitePath(path),
        path + "index.adoc",
        Html.of("Title"),
        Html.of("Summary"),
        Locale.ENGLISH,
        OffsetDateTime.parse("2026-06-02T10:15:00Z"),
        new Visibility(false, false, null, Instant.parse("2030-01-01T00:00:00Z")),
        Texts.of(""));
  }
}
