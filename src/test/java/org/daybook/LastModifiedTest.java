package org.daybook;

import static java.time.ZoneOffset.UTC;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.InProcess.Answer;
import org.daybook.feed.FeedMemory;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Asset;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A client that knows dates alone never keeps old bytes (RFC 9110 §8.8.2, §13.1.3). */
class LastModifiedTest {
  private static final List<String> ADDRESSES =
      List.of(
          "",
          "about/",
          "notes/",
          "notes/a/",
          "notes/b/",
          "notes/c/",
          "tags/",
          "tags/java/",
          "authors/the-editors/",
          "archive/",
          "archive/2026/",
          "feeds/",
          "feeds.opml",
          "atom.xml",
          "feed.json",
          "notes/atom.xml",
          "tags/java/atom.xml",
          "sitemap.xml",
          "site.webmanifest",
          "notes/a.svg");
  private static final Note A = Note.at("notes/a/").titled("A").tagged("Java");
  private static final Note B = Note.at("notes/b/").titled("B").tagged("Java");
  private static final Note C = Note.at("notes/c/").titled("C");
  private static final Asset IMAGE = Sites.asset("notes/a.svg", "<svg/>");
  private static final Site SITE = site("Notes", IMAGE, A, B, C);

  @TempDir Path work;

  private Instant now = Instant.parse("2026-06-01T00:00:00.7Z");
  private FeedMemory memory;
  private Feeds feeds;
  private final InProcess daybook =
      new InProcess(
          new Published(
              () -> feeds, new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false)),
          () -> now);

  @BeforeEach
  void aSiteIsPublished() {
    start("one program");
    publish(SITE);
    pass(Duration.ofMinutes(1));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        Arguments.of("another title of the site", site("Journal", IMAGE, A, B, C)),
        Arguments.of(
            "another title of an entry, with its old date",
            site("Notes", IMAGE, Note.at("notes/a/").titled("Z").tagged("Java"), B, C)),
        Arguments.of(
            "an earlier version of an entry",
            site(
                "Notes",
                IMAGE,
                Note.at("notes/a/").titled("A").updated("2026-05-16T08:00:01Z").saying("Old."),
                B,
                C)),
        Arguments.of("a removed entry", site("Notes", IMAGE, A, C)),
        Arguments.of(
            "a file with an earlier date",
            site("Notes", Sites.asset("notes/a.svg", "<g/>"), A, B, C)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void eachChangeReachesClientsThatKnowDatesAlone(String change, Site changed) {
    Map<String, Answer> before = all();
    publish(changed);

    for (String address : changedSince(before)) {
      String kept = before.get(address).header("Last-Modified");
      assertThat(status(address, kept)).as(address).isNotEqualTo(304);
      assertThat(status(address, http(now))).as(address).isNotEqualTo(304);
    }
    assertThat(changedSince(before)).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void eachChangeHasALaterDateOnceItHasPassed(String change, Site changed) {
    Map<String, Answer> before = all();
    publish(changed);
    Instant seen = now;
    pass(Duration.ofSeconds(10));

    for (String address : changedSince(before)) {
      Answer answer = daybook.get(address);
      if (answer.status() == 200) {
        assertThat(date(answer)).as(address).isAfter(seen).isBefore(now);
        assertThat(status(address, answer.header("Last-Modified"))).isEqualTo(304);
      }
    }
  }

  @Test
  void whateverIsPublishedHasADate() {
    assertThat(all().values()).allMatch(answer -> !answer.header("Last-Modified").isEmpty());
  }

  @Test
  void aDateThatIsStillToComeIsLeftOut() {
    publish(site("Journal", IMAGE, A, B, C));
    Answer early = daybook.get("about/");
    assertThat(early.header("Last-Modified")).isEmpty();
    assertThat(daybook.get("about/", "If-Unmodified-Since", http(Instant.EPOCH)).status())
        .isEqualTo(200);

    pass(Duration.ofSeconds(10));

    assertThat(daybook.get("about/").header("Last-Modified")).isNotEmpty();
    assertThat(daybook.get("about/", "If-Unmodified-Since", http(Instant.EPOCH)).status())
        .isEqualTo(412);
  }

  @Test
  void theSecondOfTwoChangesInOneSecondIsSeenToo() {
    publish(site("First", IMAGE, A, B, C));
    Instant first = feeds.changed();
    publish(site("Second", IMAGE, A, B, C));
    pass(Duration.ofSeconds(10));

    assertThat(date(daybook.get("about/"))).isAfter(first);
    assertThat(status("about/", http(first))).isEqualTo(200);
  }

  @Test
  void aChangeAfterTheClockWasSetBackHasNoDateUntilTheClockHasCaughtUp() {
    String kept = daybook.get("about/").header("Last-Modified");
    now = now.minus(Duration.ofHours(1));
    publish(site("Journal", IMAGE, A, B, C));

    assertThat(daybook.get("about/").header("Last-Modified")).isEmpty();
    assertThat(status("about/", kept)).isEqualTo(200);

    pass(Duration.ofHours(2));
    assertThat(status("about/", kept)).isEqualTo(200);
    assertThat(date(daybook.get("about/"))).isAfter(date(kept));
  }

  @Test
  void aFileKeepsItsDateWhileOtherThingsChange() {
    String image = daybook.get("notes/a.svg").header("Last-Modified");
    publish(site("Journal", IMAGE, A, B, C));
    start("another program");
    publish(site("Journal", IMAGE, A, B, C));
    pass(Duration.ofMinutes(1));

    assertThat(daybook.get("notes/a.svg").header("Last-Modified")).isEqualTo(image);
  }

  @Test
  void aFileThatComesBackIsDatedAnew() {
    String image = daybook.get("notes/a.svg").header("Last-Modified");
    publish(new SiteBuilder().sections(Sites.list(A)).build());
    publish(SITE);
    pass(Duration.ofMinutes(1));

    assertThat(date(daybook.get("notes/a.svg"))).isAfter(date(image));
  }

  @Test
  void aRestartChangesNoDate() {
    Map<String, String> dates = dates();
    start("one program");
    memory.feedsOfPart(SITE);
    publish(SITE);

    assertThat(dates()).isEqualTo(dates);
  }

  @Test
  void anotherProgramOrSettingDatesAllPagesAnew() {
    Instant before = date(daybook.get("about/"));
    start("another program");
    publish(SITE);
    Instant started = now;
    pass(Duration.ofMinutes(1));

    assertThat(date(daybook.get("about/"))).isAfter(before).isAfter(started);
    assertThat(date(daybook.get("atom.xml"))).isAfter(started);
  }

  @Test
  void withoutTheWorkFolderAllDatesAreThoseOfTheStart() throws Exception {
    Files.delete(work.resolve("feeds"));
    start("one program");
    publish(SITE);
    Instant started = now;
    pass(Duration.ofMinutes(1));

    assertThat(ADDRESSES).allSatisfy(at -> assertThat(date(daybook.get(at))).isAfter(started));
  }

  @Test
  void partOfASiteHasNoDateAndNobodyKeepsIt() {
    start("one program");
    pass(Duration.ofHours(1));
    feeds = memory.feedsOfPart(site("Notes", IMAGE, A));
    assertThat(all().values()).allMatch(answer -> answer.header("Last-Modified").isEmpty());
    String got = http(now);

    publish(SITE);
    pass(Duration.ofMinutes(1));

    assertThat(status("notes/", got)).isEqualTo(200);
    assertThat(status("atom.xml", got)).isEqualTo(200);
  }

  @Test
  void otherSiteInTheSameFolderIsNoReasonForAnEarlierDate() {
    now = now.plus(Duration.ofHours(2));
    publish(site("Journal", IMAGE, A, B, C));
    pass(Duration.ofMinutes(1));
    String kept = daybook.get("about/").header("Last-Modified");
    now = now.minus(Duration.ofHours(1));

    publish(identified("tag:other.example,2026:"));
    pass(Duration.ofHours(2));

    assertThat(status("about/", kept)).isEqualTo(200);
  }

  private void start(String formats) {
    memory = new FeedMemory(work.resolve("feeds"), formats);
  }

  private void publish(Site site) {
    feeds = memory.feedsOf(site, Set.of(), () -> now);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private Map<String, Answer> all() {
    return ADDRESSES.stream().collect(Collectors.toMap(Function.identity(), daybook::get));
  }

  private Map<String, String> dates() {
    return ADDRESSES.stream()
        .collect(
            Collectors.toMap(Function.identity(), at -> daybook.get(at).header("Last-Modified")));
  }

  private List<String> changedSince(Map<String, Answer> before) {
    return ADDRESSES.stream()
        .filter(at -> !before.get(at).text().equals(daybook.get(at).text()))
        .toList();
  }

  private int status(String address, String since) {
    return daybook.get(address, "If-Modified-Since", since).status();
  }

  private static Site site(String title, Asset image, Note... notes) {
    return new SiteBuilder()
        .titled(title)
        .pages(Sites.page("about/", "About"))
        .sections(Sites.list(notes))
        .assets(image)
        .build();
  }

  private static Site identified(String id) {
    return new SiteBuilder()
        .identified(id)
        .titled("Notes")
        .pages(Sites.page("about/", "About"))
        .sections(Sites.list(A, B, C))
        .assets(IMAGE)
        .build();
  }

  private static Instant date(Answer answer) {
    return date(answer.header("Last-Modified"));
  }

  private static Instant date(String header) {
    return Instant.from(RFC_1123_DATE_TIME.parse(header));
  }

  private static String http(Instant time) {
    return RFC_1123_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS).atOffset(UTC));
  }
}
