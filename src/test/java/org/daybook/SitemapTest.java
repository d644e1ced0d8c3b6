package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.InProcess.Answer;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Sort;
import org.daybook.site.Visibility;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapTest {
  private static final String BASE = InProcess.BASE.toString();
  private static final int ENTRIES = 12_000;

  private final InProcess large = new InProcess(site(notes(ENTRIES)));

  @Test
  void siteOfFiveThousandPagesHasOneDocument() {
    InProcess daybook = new InProcess(site(notes(4_998)));

    assertThat(locations(daybook.get("sitemap.xml"), "urlset > url")).hasSize(5_000);
    assertThat(daybook.get("sitemap-1.xml").status()).isEqualTo(404);
  }

  @Test
  void largerSiteHasAListOfParts() {
    assertThat(locations(large.get("sitemap.xml"), "sitemapindex > sitemap"))
        .containsExactly(BASE + "sitemap-1.xml", BASE + "sitemap-2.xml", BASE + "sitemap-3.xml");
    assertThat(large.get("sitemap.xml").header("Content-Type"))
        .isEqualTo("application/xml;charset=utf-8");
  }

  @Test
  void partsListEveryPageOnce() {
    List<String> first = locations(part(1), "urlset > url");
    List<String> second = locations(part(2), "urlset > url");
    List<String> third = locations(part(3), "urlset > url");

    assertThat(first).hasSize(5_000).endsWith(BASE + "notes/1/");
    assertThat(second).hasSize(5_000).endsWith(BASE + "notes/5001/");
    assertThat(third).hasSize(2_002).startsWith(BASE, BASE + "notes/", BASE + "notes/12000/");
    assertThat(Stream.of(first, second, third).flatMap(List::stream)).doesNotHaveDuplicates();
  }

  @Test
  void aPageAtThePathOfASectionIsListedOnce() {
    SitePath path = new SitePath("about/");
    Section section =
        new Section(
            Page.unwritten(path, Html.of("About"), Locale.ENGLISH),
            Layout.LIST,
            Syndication.CONTENT,
            Sort.DATE,
            List.of(),
            50,
            List.of());
    Page page =
        new Page(
            path,
            "about.adoc",
            Html.of("About us"),
            Html.EMPTY,
            Locale.ENGLISH,
            Page.UNDATED,
            Visibility.PUBLIC,
            Text.EMPTY);
    Site site = new SiteBuilder().pages(page).sections(section).build();

    assertThat(locations(new InProcess(() -> site).get("sitemap.xml"), "urlset > url"))
        .containsExactly(BASE, BASE + "about/");
  }

  @Test
  void partWasChangedWhenItsLastPageWas() {
    assertThat(xml(large.get("sitemap.xml")).select("lastmod").eachText())
        .containsExactly("2020-07-27T08:00:00Z", "2021-02-20T16:00:00Z", "2026-01-01T00:00:00Z");
  }

  @Test
  void newEntryChangesTheLastPartAlone() {
    InProcess later = new InProcess(site(notes(ENTRIES + 1)));

    assertThat(later.get("sitemap-1.xml").header("ETag")).isEqualTo(part(1).header("ETag"));
    assertThat(later.get("sitemap-2.xml").header("ETag")).isEqualTo(part(2).header("ETag"));
    assertThat(later.get("sitemap-3.xml").header("ETag")).isNotEqualTo(part(3).header("ETag"));
  }

  @Test
  void editChangesTheEntrysPartAndTheListOfParts() {
    List<Note> notes = notes(ENTRIES);
    notes.set(6_000, notes.get(6_000).updated("2026-05-01T00:00:00Z"));
    InProcess edited = new InProcess(site(notes));

    assertThat(edited.get("sitemap-1.xml").header("ETag")).isEqualTo(part(1).header("ETag"));
    assertThat(edited.get("sitemap-2.xml").header("ETag")).isNotEqualTo(part(2).header("ETag"));
    assertThat(edited.get("sitemap-3.xml").header("ETag")).isEqualTo(part(3).header("ETag"));
    assertThat(edited.get("sitemap.xml").header("ETag"))
        .isNotEqualTo(large.get("sitemap.xml").header("ETag"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "01", "4", "-1", "999999999", "1000000000", "1/"})
  void thereIsNoOtherPart(String number) {
    assertThat(large.get("sitemap-" + number + ".xml").status()).isEqualTo(404);
  }

  private Answer part(int number) {
    return large.get("sitemap-" + number + ".xml");
  }

  private static List<String> locations(Answer answer, String element) {
    return xml(answer).select(element + " > loc").eachText();
  }

  private static Document xml(Answer answer) {
    return Jsoup.parse(answer.text(), Parser.xmlParser());
  }

  private static Supplier<Site> site(List<Note> notes) {
    Site site = Sites.of(notes.toArray(Note[]::new));
    return () -> site;
  }

  /** One an hour from the beginning of 2020, {@code notes/1/} the oldest. */
  private static List<Note> notes(int count) {
    return new ArrayList<>(IntStream.rangeClosed(1, count).mapToObj(Numbered::note).toList());
  }
}
