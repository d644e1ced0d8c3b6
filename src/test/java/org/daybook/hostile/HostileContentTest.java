package org.daybook.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daybook.InProcessSite.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is odd, hidden or wants more than its share costs no more than itself. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileContentTest {
  private static final String DATE = ":page-date: 2026-03-01\n";
  private static final String SECRET = "zqxsecret";

  private static HostileServer server;

  @TempDir Path outside;

  private HostileSite site;

  @BeforeAll
  static void startTheServer() throws IOException {
    server = new HostileServer();
  }

  @AfterAll
  static void stopTheServer() throws IOException {
    server.close();
  }

  @BeforeEach
  void aGoodNoteIsThere() throws IOException {
    site = server.open();
    site.with("index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n:author: Ed\n")
        .with("notes/index.adoc", "= Notes\n")
        .with("notes/good.adoc", "= Good\n" + DATE + "\nA good text.\n");
  }

  @AfterEach
  void theGoodNoteIsServedAndTheSecretIsNot() throws IOException {
    try (HostileSite last = site) {
      Crawl crawl = Crawl.complete(last, List.of("notes/good/"));
      assertThat(crawl.responses().get("notes/good/").text()).contains("A good text.");
      crawl
          .responses()
          .forEach(
              (path, response) -> {
                assertThat(response.text()).as(path).doesNotContain(SECRET);
                assertThat(response.status()).as(path).isLessThan(500);
              });
    }
  }

  @Test
  void aBareAuthorAttribute() throws IOException {
    site.with("notes/odd.adoc", "= Odd\n:author:\n" + DATE).publish();
  }

  @Test
  void anEmptyAuthorInFrontMatter() throws IOException {
    site.with("notes/odd.adoc", "---\ntitle: Odd\nauthor: \"\"\n---\nText.\n").publish();
  }

  @Test
  void anAuthorLineOfOneUnderscore() throws IOException {
    site.with("notes/odd.adoc", "= Odd\n_\n" + DATE).publish();
  }

  @Test
  void aSlugInDecomposedForm() throws IOException {
    site.with("notes/odd.adoc", "= Odd\n" + DATE + ":page-slug: cafe\u0301\n").publish();
  }

  @Test
  void aSlugInDecomposedFormOfAStandalonePage() throws IOException {
    site.with("odd.adoc", "= Odd\n:page-slug: cafe\u0301\n").publish();
  }

  @Test
  void twoAssetsWithOneAddress() throws IOException {
    site.with("notes/My Pics/a.png", "one").with("notes/my-pics/a.png", "two").publish();
  }

  @Test
  void aLanguageOf600Kilobytes() throws IOException {
    String language = "en" + "-abcdefgh".repeat(70_000);
    site.with("notes/odd.adoc", "---\ntitle: Odd\nlang: " + language + "\n---\nText.\n");

    site.publish();
    site.with("notes/odd.adoc", "= Odd\n" + DATE + "\nMended.\n").publish();

    assertThat(site.get("notes/odd/").text()).contains("Mended.");
  }

  @Test
  void fiveThousandReferencesInOneSentence() throws IOException {
    String references = "xref:good.adoc[] ".repeat(5_000);
    site.with("notes/odd.adoc", "= Odd\n" + DATE + "\n" + references + "\n").publish();

    assertThat(site.get("notes/good/").text()).hasSizeLessThan(200_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ":page-draft:",
        ":page-date: 2996-01-01",
        ":page-expires: 2026-01-01",
      })
  void whatHidesAnEntryHidesEveryOtherPageToo(String attribute) throws IOException {
    String text = "\nText " + SECRET + ".\n";
    site.with("index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n" + attribute + text)
        .with("about.adoc", "= About " + SECRET + "\n" + attribute + "\n" + text)
        .with("plans/index.adoc", "= Plans " + SECRET + "\n" + attribute + "\n" + text)
        .with("notes/index.adoc", "= Notes " + SECRET + "\n" + attribute + "\n" + text)
        .with("notes/odd.adoc", "= Odd " + SECRET + "\n" + attribute + "\n" + text)
        .publish();

    for (String path : List.of("about/", "plans/", "notes/odd/")) {
      assertThat(site.get(path).status()).as(path).isIn(404, 410);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"about.adoc", "plans/index.adoc"})
  void anUnlistedPageIsInNoListAndNotInTheSitemap(String path) throws IOException {
    site.with(path, "= Alone\n:page-unlisted:\n\nUnlisted text.\n").publish();
    String address = path.replaceFirst("(/index)?\\.adoc$", "/");

    assertThat(site.get(address).text()).contains("Unlisted text.");
    assertThat(site.get("sitemap.xml").text()).doesNotContain(address);
    assertThat(site.get("").text()).doesNotContain("Alone");
  }

  @Test
  void aHomePageInAFolderForDraftsReplacesNothing() throws IOException {
    site.publish();
    List<String> ids = feedIds();
    site.with("_drafts/index.adoc", "= " + SECRET + "\n:page-id: tag:other.example.org,2026:\n");

    site.publish();

    assertThat(site.get("").text()).contains("<title>Site</title>");
    assertThat(feedIds()).isEqualTo(ids);
  }

  @Test
  void anIndexInAFolderForDraftsReplacesNoSection() throws IOException {
    site.with("notes/_drafts/index.adoc", "= " + SECRET + "\n")
        .with("_drafts/notes/index.adoc", "= " + SECRET + "\n")
        .publish();

    assertThat(site.get("notes/").text()).contains("<h1>Notes</h1>");
  }

  @Test
  void aSectionOfNothingButDraftsIsHidden() throws IOException {
    site.with("zqxsecret/a.adoc", "= A\n:page-draft:\n").publish();

    assertThat(site.get("zqxsecret/").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"notes/2026-01-01-day/", "notes/plain/", "_drafts/plain/", "notes/_drafts/day/"})
  void filesOfAHiddenBundleAreHidden(String folder) throws IOException {
    site.with(folder + "index.adoc", "= A\n" + DATE + ":page-draft:\n:page-slug: other\n")
        .with(folder + "plan.png", SECRET)
        .with(folder + "parts/plan.png", SECRET)
        .publish();

    for (String page : List.of("notes/2026-01-01-day/", "notes/day/", "notes/other/", folder)) {
      assertThat(site.get(page + "plan.png").status()).as(page).isEqualTo(404);
      assertThat(site.get(page + "parts/plan.png").status()).as(page).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom.xml", "feed.json", "sitemap.xml", "feeds.opml", "tags/", "feeds/"})
  void anAliasDoesNotTakeWhatTheSystemHas(String address) throws IOException {
    site.with("notes/odd.adoc", "= Odd\n" + DATE + ":page-tags: x\n:page-aliases: /" + address)
        .publish();

    assertThat(site.get(address).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom.xml", "feed.json", "sitemap.xml", "feeds.opml"})
  void aFileNamedLikeAFeedDoesNotTakeIt(String name) throws IOException {
    site.with(name + ".adoc", "= Odd\n").publish();

    assertThat(site.get(name).status()).isEqualTo(200);
  }

  @Test
  void twoEntriesWithOneAliasAreTwoInTheFeed() throws IOException {
    String alias = "\n" + DATE + ":page-aliases: /old/\n";
    site.with("notes/one.adoc", "= One" + alias).with("notes/two.adoc", "= Two" + alias).publish();

    assertThat(feedIds()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void twoEntriesWithOneIdAreTwoInTheFeed() throws IOException {
    String id = "\n" + DATE + ":page-id: tag:notes.example.org,2026:x\n";
    site.with("notes/one.adoc", "= One" + id).with("notes/two.adoc", "= Two" + id).publish();

    assertThat(feedIds()).hasSize(3).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "= A\n:page-draft:\n:page-date: 2026-13-45\n",
        "---\ntitle: [A\ndraft: true\n---\nText.\n",
        "= A\n:page-draft:\n\n\u00ff\n",
        ":page-draft:\n\nNo title.\n",
        "= A\n:author:\n:page-draft:\n"
      })
  void anEditThatMakesADraftAndBreaksItHidesThePublishedVersion(String edit) throws IOException {
    site.with("notes/a.adoc", "= A\n" + DATE + "\nPublished " + SECRET + ".\n").publish();
    assertThat(site.get("notes/a/").text()).contains(SECRET);

    site.with("notes/a.adoc", edit.getBytes(edit.contains("\u00ff") ? ISO_8859_1 : UTF_8));
    site.publish();

    assertThat(site.get("notes/a/").status()).isEqualTo(404);
  }

  @Test
  void aFolderThatBecomesALinkServesNoFileOfTheServer() throws IOException {
    site.with("notes/bundle/index.adoc", "= A\n" + DATE + "\nimage::a.png[]\n")
        .with("notes/bundle/a.png", "public")
        .publish();
    Files.writeString(outside.resolve("a.png"), SECRET);
    site.without("notes/bundle").link("notes/bundle", outside);

    Response response = site.get("notes/bundle/a.png");
    site.publish();

    assertThat(response.text()).doesNotContain(SECRET);
    assertThat(response.status()).isIn(404, 503);
  }

  private List<String> feedIds() {
    String feed = site.get("atom.xml").text();
    return Audit.ids(feed);
  }
}
