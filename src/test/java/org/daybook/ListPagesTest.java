package org.daybook;

import static java.time.temporal.ChronoUnit.WEEKS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.daybook.InProcess.Answer;
import org.daybook.document.Html;
import org.daybook.site.Section;
import org.daybook.site.Section.Layout;
import org.daybook.site.Site;
import org.daybook.site.Sort;
import org.daybook.testing.Note;
import org.daybook.testing.SectionBuilder;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of lists of 175 entries, one a week since the beginning of 2020. */
class ListPagesTest {
  private static final String ENTRIES = ".rows :is(h2, h3) a";

  private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

  private final InProcess daybook = weekly(175);

  @Test
  void readerWhoFollowsTheLinksFindsEveryEntryOnce() {
    assertThat(trail(daybook, "notes/", "prev"))
        .containsExactly("notes/", "notes/page/3/", "notes/page/2/", "notes/page/1/");
    assertThat(trail(daybook, "notes/page/1/", "next"))
        .containsExactly("notes/page/1/", "notes/page/2/", "notes/page/3/", "notes/");
    assertThat(trail(daybook, "notes/", "prev").stream().flatMap(path -> entries(path).stream()))
        .containsExactlyElementsOf(
            IntStream.iterate(174, i -> i - 1)
                .limit(175)
                .mapToObj(i -> "notes/" + i + "/")
                .toList());
  }

  @Test
  void linksForReadersAreThoseForPrograms() {
    Document page = daybook.get("notes/page/2/").page();

    assertThat(page.select(".neighbours a").eachText())
        .containsExactly("Notes, page 1", "Notes, page 3");
    assertThat(page.select(".neighbours .beside").eachText()).containsExactly("Older", "Newer");
    for (String relation : List.of("prev", "next")) {
      assertThat(page.select(".neighbours a[rel=" + relation + "]").attr("href"))
          .isEqualTo(page.select("head > link[rel=" + relation + "]").attr("href"));
    }
  }

  @Test
  void listOfOneAndAHalfPagesHasNoOtherPage() {
    Document page = weekly(74).get("notes/").page();

    assertThat(page.select(ENTRIES)).hasSize(74);
    assertThat(page.select("[rel=prev], [rel=next], .neighbours, .jumps")).isEmpty();
  }

  @Test
  void fullPageIsTheSameTomorrow() {
    InProcess tomorrow = weekly(178);

    for (String path : List.of("notes/page/1/", "notes/page/2/", "notes/page/3/")) {
      assertThat(tomorrow.get(path).text()).isEqualTo(daybook.get(path).text());
      assertThat(tomorrow.get(path).header("ETag")).isEqualTo(daybook.get(path).header("ETag"));
    }
    assertThat(tomorrow.get("notes/").header("ETag"))
        .isNotEqualTo(daybook.get("notes/").header("ETag"));
  }

  @Test
  void fullPageHasTheSameEntriesForEver() {
    List<String> first = entries("notes/page/1/");

    for (int size : new int[] {50, 51, 74, 75, 100, 125, 300}) {
      assertThat(entries(weekly(size), "notes/page/1/")).isEqualTo(first);
    }
  }

  @Test
  void pageHasAnAddressAndATitleOfItsOwnAndTheFeedsOfItsList() {
    Document front = daybook.get("notes/").page();
    Document page = daybook.get("notes/page/2/").page();

    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo(InProcess.BASE + "notes/page/2/");
    assertThat(page.title()).startsWith("Notes, page 2 · ");
    assertThat(page.select("h1").text()).isEqualTo("Notes, page 2");
    assertThat(page.select(".margin a").attr("href")).isEqualTo("../../");
    assertThat(page.select("link[rel=alternate]").eachAttr("title"))
        .isEqualTo(front.select("link[rel=alternate]").eachAttr("title"));
    assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("../../atom.xml");
    assertThat(page.select("[aria-current]").eachText()).containsExactly("Notes");
  }

  @Test
  void introductionIsOnTheListsOwnPageAlone() {
    assertThat(daybook.get("notes/").text()).contains("Whose notes these are");
    assertThat(daybook.get("notes/page/3/").text()).doesNotContain("Whose notes these are");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes/", "notes/page/1/", "tags/c-plus-plus/", "authors/the-editors/"})
  void yearsLeadToTheHeadingsUnderWhichTheyBegin(String path) {
    Document page = daybook.get(path).page();

    assertThat(page.select(".jumps a").eachText()).containsExactly("2023", "2022", "2021", "2020");
    for (Element year : page.select(".jumps a")) {
      String[] target = year.attr("href").split("#");
      Element group = at(path, target[0]).page().getElementById(target[1]);
      assertThat(group.select("h2").text()).isEqualTo(year.text());
      int newest = Math.min(174, newestOf(year.text()));
      assertThat(group.select(ENTRIES).attr("href")).endsWith(newest + "/");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes/page/",
        "notes/page",
        "notes/page/0/",
        "notes/page/00/",
        "notes/page/02/",
        "notes/page/4/",
        "notes/page/999999999/",
        "notes/page/1000000000/",
        "notes/page/99999999999999999999/",
        "notes/page/-1/",
        "notes/page/1/atom.xml",
        "notes/page/1/page/1/",
        "about/page/1/",
        "page/1/",
        "tags/c-plus-plus/page/0/",
        "tags/c-plus-plus/page/4/",
        "tags/page/2/",
        "authors/page/1/",
        "archive/2020/page/1/",
        "archive/2020/13/",
        "archive/2020/01/page/1/"
      })
  void thereIsNoOtherPage(String path) {
    assertThat(daybook.get(path).status()).isEqualTo(404);
  }

  @Test
  void pageWithoutItsSlashRedirectsToIt() {
    Answer answer = daybook.get("notes/page/2");

    assertThat(answer.status()).isEqualTo(308);
    assertThat(answer.header("Location")).isEqualTo("./2/");
  }

  @ParameterizedTest
  @CsvSource({"tags/c-plus-plus/, C++", "authors/the-editors/, The Editors", "tags/page/, Page"})
  void tagsAndAuthorsArePagedByDate(String path, String title) {
    Answer second = daybook.get(path + "page/2/");

    assertThat(trail(daybook, path, "prev"))
        .containsExactly(path, path + "page/3/", path + "page/2/", path + "page/1/");
    assertThat(second.page().select("h1").text()).isEqualTo(title + ", page 2");
    assertThat(second.page().select(".margin a").text()).isEqualTo(title);
    assertThat(second.page().select("link[rel=alternate]").attr("href"))
        .isEqualTo("../../atom.xml");
    assertThat(entries(path + "page/2/")).isEqualTo(entries("notes/page/2/"));
  }

  @Test
  void seriesAndSectionInAnotherOrderArePagedFromTheBeginning() {
    Site site =
        site(
            SectionBuilder.at("notes/")
                .sorted(Sort.TITLE)
                .of(notes(120, note -> note.partOf("Queues"))));
    InProcess ordered = new InProcess(() -> site);

    for (String path : List.of("notes/", "series/queues/")) {
      assertThat(trail(ordered, path, "next"))
          .containsExactly(path, path + "page/2/", path + "page/3/");
      assertThat(trail(ordered, path + "page/3/", "prev"))
          .containsExactly(path + "page/3/", path + "page/2/", path);
      assertThat(ordered.get(path + "page/3/").page().select(ENTRIES)).hasSize(20);
      assertThat(ordered.get(path + "page/2/").page().select(".neighbours .beside").eachText())
          .containsExactly("Previous", "Next");
      assertThat(ordered.get(path + "page/1/").status()).isEqualTo(404);
      assertThat(ordered.get(path).page().select(".jumps")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"CARDS, .cards > li", "BOARD, .area"})
  void otherLayoutsArePagedToo(Layout layout, String row) {
    Site site =
        site(SectionBuilder.at("notes/").shown(layout).perPage(5).of(notes(13, note -> note)));
    InProcess other = new InProcess(() -> site);

    assertThat(trail(other, "notes/", "prev"))
        .containsExactly("notes/", "notes/page/2/", "notes/page/1/");
    assertThat(other.get("notes/").page().select(row)).hasSize(3);
    assertThat(other.get("notes/page/1/").page().select(row)).hasSize(5);
  }

  @Test
  void sectionHasPagesOfItsOwnLengthAndTagsHaveTheSites() {
    Site site =
        new SiteBuilder()
            .perPage(20)
            .sections(
                SectionBuilder.at("notes/").perPage(7).of(notes(50, note -> note.tagged("C++"))))
            .build();
    InProcess daybook = new InProcess(() -> site);

    assertThat(daybook.get("notes/page/7/").page().select(ENTRIES)).hasSize(7);
    assertThat(daybook.get("tags/c-plus-plus/page/2/").page().select(ENTRIES)).hasSize(20);
  }

  @Test
  void monthHasAPageAndFurtherOnesIfItIsLong() {
    Note[] notes =
        IntStream.rangeClosed(1, 80)
            .mapToObj(
                i ->
                    Note.at("notes/" + i + "/")
                        .published("2024-05-%02dT%02d:00:00Z".formatted(1 + i / 20, i % 20)))
            .toArray(Note[]::new);
    Site site = Sites.of(notes);
    InProcess busy = new InProcess(() -> site);

    assertThat(busy.get("archive/2024/05/").page().select("h1").text()).isEqualTo("May 2024");
    assertThat(trail(busy, "archive/2024/05/", "prev"))
        .containsExactly("archive/2024/05/", "archive/2024/05/page/1/");
    assertThat(busy.get("archive/2024/05/page/1/").page().select(ENTRIES)).hasSize(50);
    assertThat(busy.get("archive/2024/05/").page().select(".jumps")).isEmpty();
  }

  @Test
  void yearThatFitsOnePageShowsAllItsEntriesByMonth() {
    Document year = daybook.get("archive/2020/").page();

    assertThat(year.select(ENTRIES)).hasSize(53);
    assertThat(year.select("section#may h2").text()).isEqualTo("May");
  }

  @Test
  void longerYearShowsItsMonthsAndTheNewestEntries() {
    Note[] notes =
        IntStream.range(0, 100)
            .mapToObj(i -> note(i, LocalDate.of(2024, 1, 1).plusDays(i)))
            .toArray(Note[]::new);
    Site site = Sites.of(notes);
    Document year = new InProcess(() -> site).get("archive/2024/").page();

    assertThat(year.select(".index li").eachText())
        .containsExactly("April 9", "March 31", "February 29", "January 31");
    assertThat(year.select(".index a").eachAttr("href"))
        .containsExactly("04/", "03/", "02/", "01/");
    assertThat(year.select("li#march")).hasSize(1);
    assertThat(year.select(ENTRIES).eachAttr("href")).hasSize(10).startsWith("../../notes/99/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"W", "Ж", "字", "&"})
  void pageOfTheLongestTextsHasLessThanAHundredKilobytes(String letter) {
    Note[] notes =
        notes(
            74,
            note ->
                note.titled(words(letter, 1_000))
                    .summarised(words(letter, 10_000))
                    .status("Draft topic"));
    Site site = site(SectionBuilder.at("notes/").of(notes));
    Answer answer = new InProcess(() -> site).get("notes/");

    assertThat(answer.page().select(ENTRIES)).hasSize(74);
    assertThat(answer.page().select(ENTRIES).text()).endsWith("…");
    assertThat(answer.body()).hasSizeLessThan(100_000);
  }

  @Test
  void shortTextsAreShownWithTheirMarkup() {
    Note note = Note.at("notes/a/").titled("<em>A</em> &amp; B").summarised("See <code>x</code>.");
    Element row = new InProcess(() -> Sites.of(note)).get("notes/").page().selectFirst(".rows li");

    assertThat(row.selectFirst("h3 a").html()).isEqualTo("<em>A</em> &amp; B");
    assertThat(row.selectFirst("p").html()).isEqualTo("See <code>x</code>.");
  }

  @ParameterizedTest
  @CsvSource({"1000, number-%d, 1", "3000, number-%d, 3", "1000, größe-der-nummer-%d, 2"})
  void indexOfTagsHasPagesOfLessThanAHundredKilobytes(int tags, String label, int pages) {
    Note[] notes =
        notes(
            tags / 10,
            note ->
                note.tagged(
                    IntStream.range(0, 10)
                        .mapToObj(i -> label.formatted(note.entry().order() * 10 + i))
                        .toArray(String[]::new)));
    Site site = site(SectionBuilder.at("notes/").of(notes));
    InProcess tagged = new InProcess(() -> site);
    List<String> trail = trail(tagged, "tags/", "next");

    assertThat(trail).hasSize(pages);
    assertThat(trail(tagged, trail.get(pages - 1), "prev")).hasSize(pages);
    assertThat(trail)
        .allSatisfy(path -> assertThat(tagged.get(path).body()).hasSizeLessThan(100_000));
    assertThat(
            trail.stream()
                .flatMap(path -> tagged.get(path).page().select(".index a").eachText().stream()))
        .hasSize(tags)
        .doesNotHaveDuplicates();
    assertThat(tagged.get("tags/page/" + (pages + 1) + "/").status()).isEqualTo(404);
    assertThat(tagged.get("tags/page/1/").status()).isEqualTo(404);
  }

  @Test
  void archiveLeadsToEveryMonth() {
    Document archive = daybook.get("archive/").page();

    assertThat(archive.select(".archive > li").get(3).select("a").eachAttr("href"))
        .startsWith("2020/", "2020/12/", "2020/11/")
        .endsWith("2020/01/");
    assertThat(at("archive/", "2020/02/").page().select("h3")).hasSize(4);
  }

  private Answer at(String from, String href) {
    return daybook.get(target(from, href));
  }

  private List<String> entries(String path) {
    return entries(daybook, path);
  }

  private static List<String> entries(InProcess site, String path) {
    return site.get(path).page().select(ENTRIES).eachAttr("href").stream()
        .map(href -> target(path, href))
        .toList();
  }

  /** The pages from one on, each of which names the next by a link in its head. */
  private static List<String> trail(InProcess site, String from, String relation) {
    List<String> trail = new ArrayList<>();
    String path = from;
    while (trail.size() < 20) {
      trail.add(path);
      String href = site.get(path).page().select("head > link[rel=" + relation + "]").attr("href");
      if (href.isEmpty()) {
        break;
      }
      path = target(path, href);
    }
    return trail;
  }

  private static String target(String from, String href) {
    String target = InProcess.BASE.resolve(from).resolve(href).toString();
    return target.substring(InProcess.BASE.toString().length());
  }

  private static InProcess weekly(int entries) {
    Site site =
        site(SectionBuilder.at("notes/").of(notes(entries, note -> note.tagged("C++", "Page"))));
    return new InProcess(() -> site);
  }

  private static Site site(Section section) {
    return new SiteBuilder()
        .navigation("notes/")
        .pages(Sites.page("about/", "About"))
        .sections(section)
        .build();
  }

  private static Note[] notes(int entries, UnaryOperator<Note> with) {
    return IntStream.range(0, entries)
        .mapToObj(i -> with.apply(note(i, FOUNDED.plusWeeks(i))))
        .toArray(Note[]::new);
  }

  private static Note note(int number, LocalDate day) {
    return Note.at("notes/" + number + "/")
        .titled("Number %03d".formatted(number))
        .placed(number)
        .published(day + "T00:00:00Z");
  }

  /** The number of the last entry of a year. */
  private static int newestOf(String year) {
    return (int) FOUNDED.until(LocalDate.of(Integer.parseInt(year), 12, 31), WEEKS);
  }

  private static String words(String letter, int characters) {
    return Html.of((letter.repeat(9) + " ").repeat(characters / 10)).markup();
  }
}
