package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daybook.InProcess.Answer;
import org.daybook.site.Asset;
import org.daybook.site.SitePath;
import org.daybook.site.Visibility;
import org.daybook.source.SourceFile;
import org.daybook.testing.Content;
import org.daybook.testing.SiteBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Authors' files are what was published, and can be asked for in parts (RFC 9110 §14). */
class AssetTest {
  private static final String VIDEO = "notes/queue/flow.mp4";
  private static final String BYTES = "0123456789";

  @TempDir Path folder;
  @TempDir Path outside;
  private Path file;
  private InProcess daybook;

  @BeforeEach
  void publish() throws IOException {
    Content content = new Content(folder);
    file = content.given(VIDEO, BYTES);
    content.given("notes/queue/note.txt", BYTES);
    content.given("notes/queue/empty.txt", "");
    content.given("notes/queue/paper.pdf", "%PDF");
    Asset[] assets = content.read().files().stream().map(AssetTest::asset).toArray(Asset[]::new);
    daybook = new InProcess(() -> new SiteBuilder().assets(assets).build());
  }

  @Test
  void fileHasItsLengthAndSaysThatItHasRanges() {
    Answer answer = daybook.get(VIDEO);

    assertThat(answer.text()).isEqualTo(BYTES);
    assertThat(answer.header("Content-Length")).isEqualTo("10");
    assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
    assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
  }

  @Test
  void fileOutsideIsNotServedWhenAFolderBecomesALinkToIt() throws IOException {
    Files.writeString(outside.resolve("flow.mp4"), "a secret");
    Files.move(folder.resolve("notes/queue"), folder.resolve("notes/before"));
    Files.createSymbolicLink(folder.resolve("notes/queue"), outside);

    Answer answer = daybook.get(VIDEO);

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).doesNotContain("a secret");
  }

  @Test
  void fileThatWasReplacedIsAskedForAgainInAMoment() throws IOException {
    String tag = daybook.get(VIDEO).header("ETag");
    Files.writeString(file, "9876543210");

    Answer answer = daybook.get(VIDEO);

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.header("Retry-After")).isEqualTo("2");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.text()).doesNotContain("9876543210", tag, folder.toString());
    assertThat(answer.page().select("h1").text()).isEqualTo("In a moment");
    assertThat(daybook.get(VIDEO, "Range", "bytes=0-1").status()).isEqualTo(503);
  }

  @Test
  void fileThatWasRemovedIsNotFound() throws IOException {
    Files.delete(file);

    assertThat(daybook.get(VIDEO).status()).isEqualTo(404);
    assertThat(daybook.ask("HEAD", VIDEO).status()).isEqualTo(404);
  }

  @Test
  void fileThatWasWrittenAgainWithTheSameBytesIsServed() throws IOException {
    Files.delete(file);
    Files.writeString(file, BYTES);

    assertThat(daybook.get(VIDEO).text()).isEqualTo(BYTES);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-3, 0123, bytes 0-3/10",
    "bytes=4-4, 4, bytes 4-4/10",
    "bytes=7-, 789, bytes 7-9/10",
    "bytes=0-, 0123456789, bytes 0-9/10",
    "bytes=7-99, 789, bytes 7-9/10",
    "bytes=-2, 89, bytes 8-9/10",
    "bytes=-99, 0123456789, bytes 0-9/10",
    "Bytes= 1-2 , 12, bytes 1-2/10",
    "bytes=00-001, 01, bytes 0-1/10"
  })
  void rangeIsAnsweredWithItAlone(String range, String bytes, String header) {
    Answer whole = daybook.get(VIDEO);
    Answer answer = daybook.get(VIDEO, "Range", range);

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.text()).isEqualTo(bytes);
    assertThat(answer.header("Content-Range")).isEqualTo(header);
    assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(bytes.length()));
    assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
    for (String same : new String[] {"ETag", "Cache-Control"}) {
      assertThat(answer.header(same)).isEqualTo(whole.header(same)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=10-", "bytes=10-12", "bytes=-0", "bytes=999999999999999999-"})
  void rangeBehindTheEndIsToldWhereThatIs(String range) {
    Answer answer = daybook.get(VIDEO, "Range", range);

    assertThat(answer.status()).isEqualTo(416);
    assertThat(answer.header("Content-Range")).isEqualTo("bytes */10");
    assertThat(answer.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=3-2",
        "bytes=a-b",
        "bytes=1-2-3",
        "bytes=+1-2",
        "bytes=0-9999999999999999999999",
        "seconds=0-3",
        "bytes=0-1,4-5",
        "0-3"
      })
  void whatIsNoSingleRangeIsAnsweredInFull(String range) {
    Answer answer = daybook.get(VIDEO, "Range", range);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).isEqualTo(BYTES);
    assertThat(answer.header("Content-Range")).isEmpty();
  }

  @Test
  void onlyTheStrongTagThatIsServedContinuesADownload() {
    String tag = daybook.get(VIDEO).header("ETag");
    String date = daybook.get(VIDEO).header("Last-Modified");

    assertThat(statusOfRange("If-Range", tag)).isEqualTo(206);
    assertThat(statusOfRange("If-Range", "\"other\"")).isEqualTo(200);
    assertThat(statusOfRange("If-Range", "W/" + tag)).isEqualTo(200);
    assertThat(statusOfRange("If-Range", date)).isEqualTo(200);
    assertThat(statusOfRange("If-None-Match", tag)).isEqualTo(304);
    assertThat(statusOfRange("If-Match", "\"other\"")).isEqualTo(412);
  }

  @Test
  void headIgnoresRanges() {
    Answer head = daybook.ask("HEAD", VIDEO, "Range", "bytes=0-3");

    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Range")).isEmpty();
  }

  @Test
  void rangeIsOneOfTheUncompressedBytes() {
    String note = "notes/queue/note.txt";
    String tag = daybook.get(note).header("ETag");
    Answer zipped = daybook.get(note, "Accept-Encoding", "gzip");
    Answer part = daybook.get(note, "Accept-Encoding", "gzip", "Range", "bytes=2-3");
    Answer other =
        daybook.get(
            note,
            "Accept-Encoding",
            "gzip",
            "Range",
            "bytes=2-3",
            "If-Range",
            zipped.header("ETag"));

    assertThat(zipped.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(part.text()).isEqualTo("23");
    assertThat(part.header("Content-Encoding")).isEmpty();
    assertThat(part.header("ETag")).isEqualTo(tag).isNotEqualTo(zipped.header("ETag"));
    assertThat(part.header("Vary")).isEqualTo("Accept-Encoding");
    assertThat(other.status()).isEqualTo(200);
    assertThat(other.header("ETag")).isEqualTo(zipped.header("ETag"));
  }

  @ParameterizedTest
  @CsvSource({"bytes=0-, 416", "bytes=-5, 200"})
  void emptyFileHasNoRange(String range, int status) {
    assertThat(daybook.get("notes/queue/empty.txt", "Range", range).status()).isEqualTo(status);
  }

  @Test
  void pagesHaveNoRanges() {
    assertThat(daybook.get("", "Range", "bytes=0-3").status()).isEqualTo(200);
    assertThat(daybook.get("").header("Accept-Ranges")).isEmpty();
  }

  @Test
  void everyFileIsInASandboxUnlessItsPlayerWouldNotWorkThere() {
    assertThat(policy("notes/queue/note.txt")).startsWith("sandbox; default-src 'none'");
    assertThat(policy(VIDEO))
        .startsWith("default-src 'none'; media-src 'self'")
        .isEqualTo(policy("notes/queue/paper.pdf"));
  }

  private String policy(String path) {
    return daybook.get(path).header("Content-Security-Policy");
  }

  private int statusOfRange(String condition, String value) {
    return daybook.get(VIDEO, "Range", "bytes=0-3", condition, value).status();
  }

  private static Asset asset(SourceFile file) {
    return new Asset(
        new SitePath(file.path()), file.path(), file.digest(), Visibility.PUBLIC, file.content());
  }
}
