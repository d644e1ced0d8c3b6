package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of an exported site. */
class ContentExportTest {
  private static final FileTime EARLIER = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir static Path work;
  @TempDir Path folder;
  private ExportedContent site;

  @BeforeEach
  void aSite() throws IOException {
    site = new ExportedContent(folder, work);
    site.write("index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n");
    site.write("notes/index.adoc", "= Notes\n");
    site.write(
        "notes/queues.adoc",
        "= Queues\n:page-date: 2026-03-01\n:page-tags: ops\n:page-aliases: /old/queues/,"
            + " /2024/queues.html, /q.php\n\nxref:stacks.adoc[]\n");
    site.write("notes/stacks.adoc", "= Stacks\n:page-date: 2026-03-02\n\nStacks.\n");
  }

  @Test
  void everyKindOfAddressHasItsFile() {
    assertThat(site.export()).isZero();

    assertThat(site.target().toFile().list())
        .contains("index.html", "404.html", "atom.xml", "feed.json", "feeds.opml", "robots.txt")
        .contains("sitemap.xml", "site.webmanifest", "opensearch.xml");
    for (String page : new String[] {"notes", "notes/queues", "tags", "tags/ops", "archive/2026"}) {
      assertThat(site.target().resolve(page).resolve("index.html")).isNotEmptyFile();
    }
    assertThat(site.target().resolve("notes/queues/source.adoc")).content().contains("= Queues");
    assertThat(site.target().resolve("tags/ops/atom.xml")).isNotEmptyFile();
  }

  @Test
  void formerAddressesArePagesThatLeadToTheNewOnes() throws IOException {
    site.export();

    for (String file : new String[] {"old/queues/index.html", "q.php/index.html"}) {
      assertThat(site.text(file))
          .contains("rel=\"canonical\" href=\"https://notes.example.org/eng/notes/queues/\"");
    }
    assertThat(site.text("old/queues/index.html")).contains("0; url=../../notes/queues/\"");
    assertThat(site.text("2024/queues.html")).contains("0; url=../notes/queues/\"");
    assertThat(site.text("q.php/index.html")).contains("0; url=../notes/queues/\"");
  }

  @Test
  void pageOfUnknownAddressesWorksAtEachOfThem() throws IOException {
    site.export();

    assertThat(site.text("404.html"))
        .contains("href=\"/eng/notes/\"", "href=\"#:main\"", "href=\"/eng/\"")
        .doesNotContain("href=\"./", "href=\"notes/");
  }

  @Test
  void wordsOfTheSearchAreThoseOfTheSitesLanguage() throws IOException {
    site.write("index.adoc", "= Site\n:page-id: tag:notes.example.org,2026:\n:lang: pl\n");
    site.export();

    assertThat(Jsoup.parse(site.text("search/index.html")).select("main"))
        .singleElement()
        .satisfies(
            main -> {
              assertThat(main.select("label").text()).isEqualTo("Słowa");
              assertThat(main.select("[data-index]").first().dataset())
                  .containsEntry("none", "Brak wyników")
                  .containsKeys("one", "few", "many", "best");
            });
  }

  @Test
  void aFormerAddressThatIsThePagesOwnFileIsThePage() throws IOException {
    site.write(
        "notes/heaps.adoc",
        "= Heaps\n:page-date: 2026-03-03\n:page-aliases: /notes/heaps/index.html\n\nHeaps.\n");

    assertThat(site.export()).isZero();
    assertThat(site.text("notes/heaps/index.html")).contains("<h1>Heaps</h1>");
  }

  @Test
  void linksLeadToFilesIfTheyShallWorkOnDisks() throws IOException {
    site.export("files");

    assertThat(site.text("notes/queues/index.html"))
        .contains("href=\"../stacks/index.html\"", "href=\"../../index.html\"")
        .doesNotContain("type=\"module\"", "rel=\"manifest\"");
    assertThat(site.text("old/queues/index.html"))
        .contains("0; url=../../notes/queues/index.html\"");
  }

  @Test
  void draftsAndEntriesOfTheFutureAreInNoFileAndUnlistedOnesInTheirOwn() throws IOException {
    site.write("notes/draft.adoc", "= Zyxdraft\n:page-draft:\n\nxref:queues.adoc[]\n");
    site.write("notes/later.adoc", "= Zyxlater\n:page-date: 9999-01-01\n\nLater.\n");
    site.write(
        "notes/zqx.adoc",
        "= Unlistedone\n:page-date: 2026-01-01\n:page-unlisted:\n\nxref:queues.adoc[]\n");
    site.export();

    assertThat(site.files())
        .allSatisfy((file, text) -> assertThat(text).doesNotContainIgnoringCase("zyx"))
        .allSatisfy((file, text) -> assertThat(file).doesNotContain("draft", "later"));
    assertThat(site.files().keySet().stream().filter(file -> file.startsWith("notes/zqx/")))
        .containsExactly("notes/zqx/index.html", "notes/zqx/source.adoc");
    assertThat(site.files().entrySet().stream().filter(f -> !f.getKey().startsWith("notes/zqx/")))
        .allSatisfy(file -> assertThat(file.getValue()).doesNotContain("Unlistedone", "zqx"));
    assertThat(site.text(".daybook-export")).doesNotContain("zqx");
  }

  @Test
  void fileThatIsTheSameIsNotWritten() throws IOException {
    site.export();
    Path page = site.target().resolve("notes/stacks/index.html");
    Files.setLastModifiedTime(page, EARLIER);
    site.export();

    assertThat(Files.getLastModifiedTime(page)).isEqualTo(EARLIER);
    assertThat(site.printed()).contains("0 files written").contains(", 0 removed");

    site.write("notes/stacks.adoc", "= Stacks\n:page-date: 2026-03-02\n\nMore stacks.\n");
    site.export();
    assertThat(Files.getLastModifiedTime(page)).isGreaterThan(EARLIER);
  }

  @Test
  void filesOfARemovedEntryVanishAndThoseOfOthersStay() throws IOException {
    site.export();
    Files.writeString(site.target().resolve("CNAME"), "notes.example.org");
    Path beside = site.target().resolve("notes/queues/by-hand.txt");
    Files.writeString(beside, "By hand");
    site.delete("notes/queues.adoc");
    site.delete("notes/stacks.adoc");
    site.write("notes/third.adoc", "= Third\n:page-date: 2026-03-03\n\nThird.\n");
    site.export();

    assertThat(site.target().resolve("notes/stacks")).doesNotExist();
    assertThat(site.target().resolve("notes/queues/index.html")).doesNotExist();
    assertThat(site.target().resolve("old")).doesNotExist();
    assertThat(beside).hasContent("By hand");
    assertThat(site.target().resolve("CNAME")).hasContent("notes.example.org");
  }

  @Test
  void fileOfSomebodyElseIsNotReplaced() throws IOException {
    Path other = Files.createDirectories(site.target()).resolve("index.html");
    Files.writeString(other, "Mine");

    assertThatThrownBy(site::export)
        .hasMessageContaining("index.html in")
        .hasMessageContaining("was not written by an export");
    assertThat(other).hasContent("Mine");
    assertThat(site.target()).isDirectoryNotContaining("glob:**.xml");
  }

  @Test
  void fileOfSomebodyElseIsNotReplacedByAFolder() throws IOException {
    Path other = Files.createDirectories(site.target()).resolve("notes");
    Files.writeString(other, "Mine");

    assertThatThrownBy(site::export)
        .hasMessageContaining("notes in " + site.target().toRealPath() + " was not written by an")
        .hasMessageContaining("move it, or export into another folder");
    assertThat(other).hasContent("Mine");
    assertThat(site.target()).isDirectoryNotContaining("glob:**.xml");
  }

  @Test
  void fileOfAnEarlierExportMakesRoomForAFolderAndTheOtherWayRound() throws IOException {
    site.write("notes/stacks.adoc", "= Stacks\n:page-date: 2026-03-02\n\nlink:sizes.json[]\n");
    site.write("notes/sizes.json", "{}");
    site.export();
    site.delete("notes/sizes.json");
    site.write("notes/sizes.json.adoc", "= Sizes\n:page-date: 2026-03-02\n\nSizes.\n");
    site.export();
    assertThat(site.text("notes/sizes.json/index.html")).contains("<h1>Sizes</h1>");

    site.delete("notes/sizes.json.adoc");
    site.write("notes/sizes.json", "{}");
    site.export();
    assertThat(site.text("notes/sizes.json")).isEqualTo("{}");
  }

  @Test
  void fileThatWouldBeTheFolderOfAnotherIsNamedBeforeAnythingIsWritten() throws IOException {
    site.write("notes/index.html.adoc", "= Index\n:page-date: 2026-03-03\n\nIndex.\n");

    assertThatThrownBy(site::export)
        .hasMessageContaining("notes/index.html would be a file and a folder, that of notes/index");
    assertThat(site.target()).isEmptyDirectory();
  }

  @Test
  void symbolicLinkLeadsNoFileOutOfTheFolder() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    Files.createDirectories(site.target());
    Files.createSymbolicLink(site.target().resolve("notes"), elsewhere);

    assertThatThrownBy(site::export).hasMessageContaining("remove the symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void linkInPlaceOfTheDraftIsNotFollowed() throws IOException {
    Path other = Files.writeString(folder.resolve("other"), "Mine");
    Files.createDirectories(site.target());
    Files.createSymbolicLink(site.target().resolve(".daybook-export.new"), other);

    assertThat(site.export()).isZero();
    assertThat(other).hasContent("Mine");
    assertThat(site.target().resolve(".daybook-export.new")).doesNotExist();
  }

  @Test
  void formerAddressWithTheNameOfTheListIsNamedBeforeAnythingIsWritten() throws IOException {
    site.write(
        "notes/a.adoc", "= A\n:page-date: 2026-01-01\n:page-aliases: /.daybook-export.new/\n");

    assertThatThrownBy(site::export)
        .hasMessageContaining(".daybook-export.new/ has the name of the list of exported files");
    assertThat(site.target()).isEmptyDirectory();
  }

  @Test
  void exportsOfOneContentAreEqual() throws IOException {
    site.export();
    var first = site.files();
    ExportedContent again =
        new ExportedContent(folder.resolve("again"), work, folder.resolve("content"));
    again.export();

    assertThat(again.files()).isEqualTo(first);
  }

  @Test
  void historyOfFeedsTellsARemovalIfTheWorkFolderIsKept() throws IOException {
    site.export("folders", "remembering");
    site.delete("notes/stacks.adoc");
    site.export("folders", "remembering");
    assertThat(site.text("atom.xml")).contains("deleted-entry", "notes/stacks");

    site.export("folders");
    assertThat(site.text("atom.xml")).doesNotContain("deleted-entry");
  }

  @Test
  void errorsAndWarningsAreToldAndTheOthersWritten() throws IOException {
    site.write("notes/bad.adoc", "= Bad\n:page-date: 2026-13-45\n");
    assertThat(site.export()).isEqualTo(2);
    assertThat(site.printed()).startsWith("notes/bad.adoc:2: error: page-date ");
    assertThat(site.target().resolve("notes/queues/index.html")).isNotEmptyFile();

    site.write("notes/bad.adoc", "= Bad\n:page-date: 2026-01-01\n\nxref:gone.adoc[]\n");
    assertThat(site.export()).isEqualTo(1);
  }
}
