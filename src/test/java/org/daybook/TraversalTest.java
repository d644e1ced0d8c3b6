package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.publish.ContentFixture;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.RawAnswer;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for files that are not published, in every way to write a path. */
class TraversalTest {
  @RegisterExtension static final ContentFixture content = new ContentFixture();

  /** A word that every file has that nobody may read, and none that is published. */
  private static final String SECRET = "SECRET";

  private static final List<String> UP =
      List.of(
          "..",
          "%2e%2e",
          ".%2E",
          "%252e%252e",
          "%25252e%25252e",
          "%c0%ae%c0%ae",
          "%e0%80%ae%e0%80%ae",
          "%f0%80%80%ae%f0%80%80%ae",
          "%ef%bc%8e%ef%bc%8e",
          "..%00",
          "..;",
          "..;a=b",
          "..%20",
          "..%09",
          "%u002e%u002e",
          "....",
          ".%00.");
  private static final List<String> SLASHES =
      List.of(
          "/",
          "%2f",
          "%252F",
          "%25252f",
          "\\",
          "%5c",
          "%255c",
          "%c0%af",
          "%e0%80%af",
          "%c1%9c",
          "%ef%bc%8f",
          "%u2215",
          "//",
          ";/",
          "/./",
          "%00/",
          "/%20/");

  /** One address is asked each so-many-th way, another one the others. */
  private static final int PART = 4;

  private static final List<String> FILES =
      List.of(
          "secret.txt",
          "notes/_plans/plan.adoc",
          "notes/draft.adoc",
          ".git/config",
          "notes/key.pem",
          "WEB-INF/web.xml",
          "etc/passwd",
          "../../../../../../etc/passwd");

  @TempDir private Path work;
  private Server server;
  private InProcess daybook;

  @BeforeEach
  void publish() throws IOException {
    content.write(
        "notes/a.adoc",
        "= A\n:page-date: 2026-01-01\n\nimage::a.svg[]\n\ninclude::../../secret.txt[]\n");
    content.write("notes/a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
    content.write("notes/draft.adoc", "= B " + SECRET + "\n:page-draft:\n:page-date: 2026-01-01\n");
    content.write("notes/_plans/plan.adoc", "= C\n\n" + SECRET);
    content.write("notes/key.pem", SECRET);
    content.write("notes/.env", SECRET);
    content.write(".git/config", SECRET);
    content.write("../secret.txt", SECRET);
    content.write("WEB-INF/web.xml", SECRET);
    Files.createSymbolicLink(
        content.folder().resolve("notes/link.txt"), Path.of("../../secret.txt"));
    Site site = content.publish().site().visibleTo(new Viewer(content.now(), false));
    server = new Server(() -> Sites.feeds(site), work, work);
    daybook = new InProcess(() -> site);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "notes/",
        "notes/a/",
        "notes/a.svg/",
        "notes/a/source.adoc/",
        "tags/",
        "authors/",
        "series/",
        "archive/2026/",
        "feeds/",
        "notes/atom.xml/",
        "atom-1",
        "_/",
        "_/assets/",
        "_/theme/0123456789abcdef/",
        "_/health/",
        "_/embed/",
        "_/embed/entries/",
        "_/embed/entries/notes/",
        "_/api/v1/",
        "_/api/v1/entries/",
        "_/api/v1/entries/notes/",
        "_/oembed?url=https://notes.example/",
        "_/embed/latest?section=",
        "_/embed/latest?tag=",
        "_/api/v1/entries?section=",
        "_/api/v1/entries?tag="
      })
  void noWayLeadsToAFileThatIsNotPublished(String begin) throws IOException {
    List<String> ways = ways();
    for (int i = Math.floorMod(begin.hashCode(), PART); i < ways.size(); i += PART) {
      String way = ways.get(i);
      RawAnswer answer = ask("/site/" + begin + way);

      assertThat(answer.status()).as(begin + way).isBetween(200, 499);
      assertThat(answer.body() + answer.fields()).as(begin + way).doesNotContain(SECRET, "root:x:");
      assertSafeInProcess(begin + way);
    }
  }

  @Test
  void aNameAloneDoesNotLeadThereEither() throws IOException {
    for (String name :
        List.of(
            "notes/draft/",
            "notes/draft.adoc",
            "notes/draft/source.adoc",
            "notes/_plans/plan/",
            "notes/_plans/plan.adoc",
            "notes/key.pem",
            "notes/.env",
            "notes/link.txt",
            ".git/config",
            "WEB-INF/web.xml",
            "META-INF/MANIFEST.MF",
            "_/embed/entries/notes/draft/",
            "_/api/v1/entries/notes/draft",
            "C:/secret.txt",
            "file:/etc/passwd",
            "//etc/passwd",
            "notes/a.svg::$DATA",
            "notes/a.svg%00.txt",
            "notes/~a.adoc",
            "notes/a.adoc~",
            "notes/a.adoc.bak")) {
      RawAnswer answer = ask("/site/" + name);

      assertThat(answer.status()).as(name).isIn(400, 404);
      assertThat(answer.body()).as(name).doesNotContain(SECRET, "root:x:");
    }
    assertThat(ask("/site/notes/a/").body()).contains("a.svg").doesNotContain(SECRET);
  }

  private void assertSafeInProcess(String path) {
    try {
      URI.create(InProcess.BASE + path);
    } catch (IllegalArgumentException e) {
      return; // No container passes it on.
    }
    InProcess.Answer answer = daybook.get(path);
    assertThat(answer.status()).as(path).isBetween(200, 499);
    assertThat(answer.text()).as(path).doesNotContain(SECRET, "root:x:");
  }

  private RawAnswer ask(String target) throws IOException {
    return RawAnswer.to(server.port(), "GET " + target + " HTTP/1.1", "Host: notes.example");
  }

  /** Each way up with each slash, to one file after the other. */
  private static List<String> ways() {
    List<String> ways = new ArrayList<>();
    for (String up : UP) {
      for (String slash : SLASHES) {
        String file = FILES.get(ways.size() % FILES.size());
        ways.add((up + slash).repeat(1 + ways.size() % 4) + file);
      }
    }
    return ways;
  }
}
