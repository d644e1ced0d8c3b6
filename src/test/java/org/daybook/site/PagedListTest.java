package org.daybook.site;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.site.PagedList.YearStart;
import org.daybook.testing.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagedListTest {
  private static final int MOST = 400;

  /** One a week since the beginning of 2020, the oldest first. */
  private static final List<Entry> ENTRIES =
      IntStream.range(0, MOST).mapToObj(PagedListTest::entry).toList();

  @ParameterizedTest(name = "{0} entries")
  @CsvSource({
    "0, 0",
    "49, 49",
    "50, 50",
    "74, 74",
    "75, 25 50",
    "99, 49 50",
    "100, 50 50",
    "124, 74 50",
    "125, 25 50 50",
    "174, 74 50 50",
    "175, 25 50 50 50"
  })
  void frontOfAListByDateHasHalfAPageToOneAndAHalf(int entries, String lengths) {
    assertThat(lengths(byDate(entries, 50))).isEqualTo(lengths);
  }

  @ParameterizedTest(name = "{0} entries")
  @CsvSource({"0, 0", "50, 50", "51, 50 1", "100, 50 50", "175, 50 50 50 25"})
  void frontOfAnyOtherListIsItsFirstPage(int entries, String lengths) {
    assertThat(lengths(inOrder(entries, 50))).isEqualTo(lengths);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 49, 50, 200})
  void readerWhoFollowsTheLinksSeesEveryEntryOnce(int length) {
    for (int size = 0; size <= MOST; size++) {
      for (PagedList list : List.of(byDate(size, length), inOrder(size, length))) {
        assertThat(pages(list).stream().flatMap(page -> page.entries().stream()))
            .as("%d entries", size)
            .containsExactlyElementsOf(list.entries());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 49, 50, 200})
  void linksBackLeadWhereTheReaderCameFrom(int length) {
    for (int size = 0; size <= MOST; size++) {
      for (PagedList list : List.of(byDate(size, length), inOrder(size, length))) {
        List<ListPage> pages = pages(list);
        for (int i = 1; i < pages.size(); i++) {
          Optional<SitePath> back = list.isByDate() ? pages.get(i).next() : pages.get(i).previous();
          assertThat(back).as("%d entries", size).contains(pages.get(i - 1).path());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 49, 50, 200})
  void fullPageOfAListByDateShowsTheSameEntriesForEver(int length) {
    for (int size = 0; size <= MOST; size++) {
      PagedList list = byDate(size, length);
      for (int number = 1; number <= size / length; number++) {
        assertThat(list.page(number).orElseThrow().entries())
            .as("page %d of %d entries", number, size)
            .containsExactlyElementsOf(
                newestFirst(ENTRIES.subList((number - 1) * length, number * length)));
      }
      assertThat(list.page(size / length + 1)).isEmpty();
    }
  }

  @Test
  void fullPageIsThereBeforeAnythingLeadsToIt() {
    ListPage first = byDate(60, 50).page(1).orElseThrow();

    assertThat(first.entries()).hasSize(50);
    assertThat(first.previous()).isEmpty();
    assertThat(first.next()).contains(new SitePath("notes/"));
    assertThat(byDate(60, 50).front().previous()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 3})
  void listThatIsReadFromItsBeginningHasNoOtherNumbers(int number) {
    assertThat(inOrder(100, 50).page(2)).isPresent();
    assertThat(inOrder(100, 50).page(number)).isEmpty();
  }

  @Test
  void yearBeginsOnThePageWithItsNewestEntry() {
    assertThat(byDate(200, 50).years())
        .containsExactly(
            new YearStart("2023", new SitePath("notes/")),
            new YearStart("2022", new SitePath("notes/")),
            new YearStart("2021", new SitePath("notes/page/3/")),
            new YearStart("2020", new SitePath("notes/page/2/")));
  }

  @Test
  void shortListAndListInAnotherOrderHaveNoYearsToJumpTo() {
    assertThat(byDate(74, 50).years()).isEmpty();
    assertThat(inOrder(200, 50).years()).isEmpty();
  }

  private static String lengths(PagedList list) {
    return pages(list).stream()
        .map(page -> String.valueOf(page.entries().size()))
        .collect(joining(" "));
  }

  /** The pages in the order in which a reader sees the entries, beginning at the front. */
  private static List<ListPage> pages(PagedList list) {
    List<ListPage> pages = new ArrayList<>();
    Optional<ListPage> page = Optional.of(list.front());
    while (page.isPresent() && pages.size() <= MOST) {
      pages.add(page.get());
      page =
          (list.isByDate() ? page.get().previous() : page.get().next())
              .map(path -> list.page(ListAddress.of(path).number()).orElseThrow());
    }
    return pages;
  }

  private static PagedList byDate(int size, int length) {
    return new PagedList(
        new SitePath("notes/"), newestFirst(ENTRIES.subList(0, size)), true, length);
  }

  private static PagedList inOrder(int size, int length) {
    return new PagedList(new SitePath("notes/"), ENTRIES.subList(0, size), false, length);
  }

  private static List<Entry> newestFirst(List<Entry> entries) {
    List<Entry> newest = new ArrayList<>(entries);
    Collections.reverse(newest);
    return newest;
  }

  private static Entry entry(int week) {
    LocalDate day = LocalDate.of(2020, 1, 1).plusWeeks(week);
    return Note.at("notes/" + week + "/")
        .published(day.atStartOfDay(ZoneOffset.UTC).toInstant().toString())
        .entry();
  }
}
