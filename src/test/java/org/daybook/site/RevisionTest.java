package org.daybook.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.testing.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class RevisionTest {
  public record Parts(
      SiteInfo masthead, Page home, List<Page> pages, List<Section> sections, List<Asset> assets) {
    public Site site() {
      return new Site(masthead, home, pages, sections, assets);
    }
  }

  @Test
  void equalContentHasOneRevision() {
    assertThat(parts().site().revision()).isEqualTo(parts().site().revision()).hasSize(64);
  }

  @Test
  void whatElseThereIsToKnowOfAFileMakesNoRevision() {
    Parts parts = parts();
    Asset asset = parts.assets().get(0);
    Asset copy =
        new Asset(asset.path(), asset.source(), asset.digest(), Instant.MAX, asset.bytes());
    Parts copied =
        new Parts(parts.masthead(), parts.home(), parts.pages(), parts.sections(), List.of(copy));

    assertThat(copied.site().revision()).isEqualTo(parts.site().revision());
  }

  @ParameterizedTest
  @MethodSource
  void anyOneChangeMakesAnotherRevision(Change change) {
    assertThat(((Parts) change.value()).site().revision()).isNotEqualTo(parts().site().revision());
  }

  public static Stream<Change> anyOneChangeMakesAnotherRevision() {
    // A file is the same wherever it lies below the content folder.
    return Change.of(parts()).filter(change -> !change.where().equals(".assets[0].source"));
  }

  @Test
  void changesReachEveryDepth() {
    assertThat(anyOneChangeMakesAnotherRevision())
        .extracting(Change::where)
        .contains(
            ".masthead.navigation[0].value",
            ".home.text.digest",
            ".pages[0].language",
            ".sections[0].layout",
            ".sections[0].entries[0].status.label",
            ".sections[0].entries[0].facts[0].link",
            ".sections[0].entries[0].visibility.draft",
            ".assets[0].digest");
  }

  public static Parts parts() {
    Section section =
        new Section(
            page("notes/"),
            Layout.LIST,
            Syndication.CONTENT,
            Sort.DATE,
            List.of("Context", "Problem"),
            List.of(entry("notes/a/"), entry("notes/b/")));
    SiteInfo masthead =
        new SiteInfo(
            Html.of("Queues"),
            Html.of("What we learnt"),
            new Author("The Editors"),
            "tag:notes.example,2026:",
            List.of(new SitePath("notes/")),
            Rights.NONE,
            SiteInfo.FEED_ENTRIES);
    Asset asset =
        new Asset(
            new SitePath("a.svg"),
            "a.svg",
            "c0de",
            Instant.EPOCH,
            () -> new ByteArrayInputStream(new byte[0]));
    return new Parts(masthead, page(""), List.of(page("about/")), List.of(section), List.of(asset));
  }

  private static Entry entry(String path) {
    return new Entry(
        page(path),
        "tag:notes.example,2026:" + path,
        List.of(new Author("The Editors"), new Author("A Guest")),
        OffsetDateTime.parse("2026-05-16T08:00:00Z"),
        List.of(Tag.of("Rust"), Tag.of("agents")),
        new Status("Active"),
        List.of(new Fact("Licence", "Apache-2.0", false)),
        0,
        Visibility.PUBLIC,
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
        Texts.of(""));
  }
}
