package org.daybook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.daybook.site.Asset;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Visibility;
import org.daybook.source.SourceFile;
import org.daybook.testing.Content;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Authors' files as they are sent. */
class AssetIT {
  /** More than all buffers between the file and the client hold. */
  private static final int LENGTH = 64 << 20;

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-02-02T02:02:02Z"));

  @TempDir Path work;
  @TempDir Path folder;
  private Path video;
  private Server server;

  @BeforeEach
  void start() throws IOException {
    Content content = new Content(folder);
    video = content.with("flow.mp4", new byte[LENGTH]).folder().resolve("flow.mp4");
    Files.setLastModifiedTime(video, LONG_AGO);
    SourceFile file = content.read().file("flow.mp4").orElseThrow();
    Asset asset =
        new Asset(
            new SitePath("flow.mp4"),
            file.path(),
            file.digest(),
            Visibility.PUBLIC,
            file.content());
    Site site = new SiteBuilder().assets(asset).build();
    server = new Server(() -> Sites.feeds(site), work, work);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aRangeOfALargeFileIsSentWithItsLength() throws IOException {
    try (Socket socket = ask("GET", "Range: bytes=1000000-\r\n")) {
      byte[] answer = socket.getInputStream().readAllBytes();
      String head = head(answer);

      assertThat(head)
          .startsWith("HTTP/1.1 206")
          .contains("Content-Length: " + (LENGTH - 1_000_000))
          .contains("Content-Range: bytes 1000000-" + (LENGTH - 1) + "/" + LENGTH)
          .doesNotContain("Transfer-Encoding");
      assertThat(answer).hasSize(head.length() + LENGTH - 1_000_000);
    }
  }

  @Test
  void headHasTheLengthOfTheWhole() throws IOException {
    try (Socket socket = ask("HEAD", "Range: bytes=0-3\r\n")) {
      assertThat(head(socket.getInputStream().readAllBytes()))
          .startsWith("HTTP/1.1 200")
          .contains("Content-Length: " + LENGTH, "Accept-Ranges: bytes");
    }
  }

  @Test
  void aRangeBehindTheEndHasNoBody() throws IOException {
    try (Socket socket = ask("GET", "Range: bytes=" + LENGTH + "-\r\n")) {
      byte[] answer = socket.getInputStream().readAllBytes();

      assertThat(head(answer))
          .startsWith("HTTP/1.1 416")
          .contains("Content-Range: bytes */" + LENGTH)
          .hasSize(answer.length);
    }
  }

  @Test
  void aFileThatIsReplacedWhileItIsSentBreaksTheConnection() throws IOException {
    try (Socket socket = ask("GET", "")) {
      InputStream in = socket.getInputStream();
      byte[] begin = in.readNBytes(1000);
      Files.write(video, "other".repeat(LENGTH / 5).getBytes(ISO_8859_1));

      assertThat(head(begin)).startsWith("HTTP/1.1 200").contains("Content-Length: " + LENGTH);
      byte[] rest = rest(in);
      assertThat(rest).hasSizeLessThan(LENGTH / 2);
      assertThat(rest).isEqualTo(new byte[rest.length]);
    }
  }

  // A broken connection ends in an error or too early.
  private static byte[] rest(InputStream in) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      in.transferTo(out);
    } catch (SocketException e) {
      assertThat(e).hasMessageContaining("reset");
    }
    return out.toByteArray();
  }

  private static String head(byte[] answer) {
    String text = new String(answer, 0, Math.min(answer.length, 4000), ISO_8859_1);
    return text.substring(0, text.indexOf("\r\n\r\n") + 4);
  }

  private Socket ask(String method, String headers) throws IOException {
    Socket socket = new Socket("localhost", server.port());
    socket.setSoTimeout(20_000);
    String request =
        method
            + " /site/flow.mp4 HTTP/1.1\r\nHost: localhost\r\n"
            + headers
            + "Connection: close\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    return socket;
  }
}
