package org.daybook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.document.Html;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.site.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as they are sent. */
class FeedIT {
  /** More than any buffer holds, compressed too. */
  private static final Html LONG = Html.of(random());

  private final AtomicReference<Site> site =
      new AtomicReference<>(Numbered.site(2, number -> Html.of("Text.")));

  @TempDir Path work;

  private Server server;

  @BeforeEach
  void start() {
    server = new Server(() -> new Feeds(site.get(), FeedChanges.NONE), work, work);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom.xml", "feed.json", "notes/atom.xml"})
  void whatAReaderHasCostsFourHundredBytesAtMost(String path) throws Exception {
    String answer = exchange("GET", path, "");
    String tag = answer.lines().filter(l -> l.startsWith("ETag: ")).findFirst().orElseThrow();

    String unchanged = exchange("GET", path, "If-None-Match: " + tag.substring(6) + "\r\n");

    assertThat(unchanged).startsWith("HTTP/1.1 304").endsWith("\r\n\r\n");
    assertThat(unchanged.length()).isLessThanOrEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Accept-Encoding: gzip\r\n"})
  void aFailureInTheMiddleIsAnErrorAndNoPartOfADocument(String encoding) throws Exception {
    site.set(
        Numbered.site(
            2,
            number -> {
              if (number == 1) {
                throw new IllegalStateException("the store is gone");
              }
              return LONG;
            }));

    String answer = exchange("GET", "atom.xml", encoding);

    assertThat(answer).startsWith("HTTP/1.1 500").doesNotContain("<feed");
  }

  @Test
  void aFailureBeforeTheFirstEntryIsAnError() throws Exception {
    site.set(
        Numbered.site(
            2,
            number -> {
              throw new IllegalStateException("the store is gone");
            }));

    assertThat(exchange("GET", "atom.xml", "")).startsWith("HTTP/1.1 500");
  }

  /** Everything the server sends until it closes the connection. */
  private String exchange(String method, String path, String headers) throws IOException {
    try (Socket socket = ask(method, path, headers + "Connection: close\r\n")) {
      return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  private Socket ask(String method, String path, String headers) throws IOException {
    Socket socket = new Socket("localhost", server.port());
    socket.setSoTimeout(20_000);
    String request = method + " /site/" + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers;
    socket.getOutputStream().write((request + "\r\n").getBytes(ISO_8859_1));
    return socket;
  }

  private static String random() {
    return new Random(1)
        .ints(200_000, 'a', 'z')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
