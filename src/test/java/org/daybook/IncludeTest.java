package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another web application of the container includes fragments in pages of its own. */
class IncludeTest {
  private static final String LATEST = "/_/embed/latest?limit=1";

  @TempDir private static Path folder;
  private static Instances server;

  @BeforeAll
  static void start() throws Exception {
    server = new Instances(folder.resolve("server"));
    server.add(
        "/notes",
        Map.of(
            "daybook.work",
            folder.resolve("work").toString(),
            "daybook.content",
            content(),
            "daybook.allowed-hosts",
            "notes.example.com"));
    server.add("/wrong", Map.of("daybook.poll", "soon"));
    server.addOther("/portal", new IncludingServlet());
    server.addOther("/news", exampleOfTheManual());
    server.start();
    assertThat(server.whenPublished("/notes/notes/one/").statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void aFragmentIsPlainWhateverTheRequestOfThePageAsksFor() throws Exception {
    String tag = server.get("/notes" + LATEST).headers().firstValue("ETag").orElseThrow();
    for (String method : new String[] {"GET", "POST"}) {
      String page =
          ask(
              method + " /portal/page?" + LATEST,
              "Accept-Encoding: gzip",
              "If-None-Match: " + tag,
              "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT",
              "Range: bytes=0-1");

      assertThat(page)
          .contains("<p>before</p><div class=\"daybook-latest\" lang=\"en\" dir=\"ltr\">")
          .contains(">Arrow → one</a>")
          .containsPattern("</div>\\s*<p>after</p>");
    }
  }

  @Test
  void aFragmentThatIsKeptIsIncludedToo() throws Exception {
    for (int i = 0; i < 2; i++) {
      assertThat(ask("GET /portal/page?/_/embed/latest")).contains(">Arrow → one</a>");
      assertThat(ask("GET /portal/page?/_/embed/entries/notes/one/")).contains("<p>Text.</p>");
    }
  }

  @Test
  void theHeadersAndTheStatusOfThePageStayAsTheyAre() throws Exception {
    String page = ask("GET /portal/page?" + LATEST);

    assertThat(page)
        .startsWith("HTTP/1.1 203")
        .contains("ETag: \"of the page\"")
        .containsIgnoringCase("Content-Type: text/html;charset=utf-8")
        .doesNotContain("Content-Security-Policy", "Vary", "Last-Modified", "Cache-Control");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/_/embed/entries/notes/none/",
        "/_/embed/latest?limit=many",
        "/_/embed/latest?section=none",
        "/notes/one",
        "/_/health/ready/none"
      })
  void nothingIsIncludedOfWhatIsNotThere(String path) throws Exception {
    assertThat(ask("GET /portal/page?" + path))
        .startsWith("HTTP/1.1 203")
        .contains("<p>before</p><p>after</p>");
  }

  @Test
  void anApplicationWithAWrongSettingAddsNothing() throws Exception {
    assertThat(ask("GET /portal/wrong?" + LATEST)).contains("<p>before</p><p>after</p>");
  }

  @Test
  void aPageThatWritesBytesIncludesToo() throws Exception {
    assertThat(ask("GET /portal/bytes?" + LATEST))
        .contains("<p>before</p><div class", ">Arrow → one</a>", "<p>after</p>");
  }

  @Test
  void aPageInAnotherEncodingGetsReferencesForWhatThatLacks() throws Exception {
    assertThat(ask("GET /portal/latin?" + LATEST)).contains(">Arrow &#8594; one</a>");
  }

  @Test
  void linksNameTheHostOfTheRequestWithoutABaseUrl() throws Exception {
    assertThat(ask("GET /portal/page?" + LATEST))
        .contains("href=\"http://portal.example/notes/notes/one/\"");
  }

  @Test
  void aForwardedRequestIsAnsweredAsAReadersIs() throws Exception {
    String direct = server.get("/notes" + LATEST).body();
    String forwarded = server.get("/portal/forward?" + LATEST).body();

    assertThat(forwarded).isEqualTo(direct).contains("Arrow → one");
    assertThat(server.get("/portal/forward?/none/").statusCode()).isEqualTo(404);
  }

  @Test
  void theExampleOfTheManualShowsTheLatestEntries() throws Exception {
    assertThat(server.get("/news/").body())
        .contains("<h1>Portal</h1>", ">Arrow → one</a>", "</html>");
  }

  private static String content() throws IOException {
    Path content = folder.resolve("content");
    Files.createDirectories(content.resolve("notes"));
    Files.writeString(content.resolve("index.adoc"), "= Site\n:page-id: tag:notes.example,2026:\n");
    Files.writeString(content.resolve("notes/index.adoc"), "= Notes\n");
    Files.writeString(
        content.resolve("notes/one.adoc"),
        "= Arrow → one\n:description: A note.\n:page-date: 2026-01-01\n\nText.\n");
    return content.toString();
  }

  private static Servlet exampleOfTheManual() throws Exception {
    Path example = Path.of("content/manual/_partials/NewsServlet.java");
    Path api = Path.of(Servlet.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", "" + api, "-d", "" + folder, "" + example);
    assertThat(result).isZero();
    URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, IncludeTest.class.getClassLoader());
    return loader
        .loadClass("NewsServlet")
        .asSubclass(Servlet.class)
        .getDeclaredConstructor()
        .newInstance();
  }

  /** The whole response to a request for portal.example. */
  private static String ask(String request, String... fields) throws IOException {
    try (Socket socket = new Socket("localhost", server.port())) {
      String head =
          request
              + " HTTP/1.1\r\nHost: portal.example\r\nConnection: close\r\n"
              + (fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n")
              + "\r\n";
      socket.getOutputStream().write(head.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }
}
