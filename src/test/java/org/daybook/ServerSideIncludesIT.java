package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.site.Site;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Server-side includes by nginx, with the configuration and the page that the manual shows. */
class ServerSideIncludesIT {
  private static final Path EXAMPLES = Path.of("content", "manual", "_partials");
  private static final Path INSTALLED = Path.of("/usr/sbin/nginx");
  private static final String AROUND =
      """
      daemon off;
      master_process off;
      pid nginx.pid;
      events {}
      http {
        access_log off;
        default_type text/html;
        gzip on;
        client_body_temp_path body;
        proxy_temp_path proxy;
        fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi;
        scgi_temp_path scgi;
      %s}
      """;

  @TempDir private Path folder;
  private final AtomicReference<Site> site = new AtomicReference<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private Server daybook;
  private Process nginx;
  private int port;

  @BeforeEach
  void start() throws Exception {
    site.set(
        Sites.of(
            Note.at("notes/welcome/").titled("Welcome").saying("<p>Come in → here.</p>"),
            Note.at("notes/a/").titled("Bounded queues")));
    daybook = new Server(() -> Sites.feeds(site.get()), folder.resolve("tomcat"), folder);
    port = freePort();
    Path portal = Files.createDirectories(folder.resolve("portal"));
    Files.copy(EXAMPLES.resolve("embed-ssi.html"), portal.resolve("index.html"));
    String configuration =
        Files.readString(EXAMPLES.resolve("embed-nginx.conf"))
            .replace("listen 80;", "listen 127.0.0.1:" + port + ";")
            .replace("/srv/portal", portal.toString())
            .replace(
                "http://127.0.0.1:8080/notes/", "http://127.0.0.1:" + daybook.port() + "/site/");
    Path conf = folder.resolve("nginx.conf");
    Files.writeString(conf, AROUND.formatted(configuration));
    String program = Files.isExecutable(INSTALLED) ? INSTALLED.toString() : "nginx";
    nginx =
        new ProcessBuilder(program, "-p", folder + "/", "-e", "error.log", "-c", conf.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.log").toFile())
            .start();
  }

  @AfterEach
  void stop() throws InterruptedException {
    nginx.destroy();
    nginx.waitFor(20, TimeUnit.SECONDS);
    daybook.close();
  }

  @Test
  void aPageIncludesTwoFragmentsWhateverItsReaderAsksFor() throws Exception {
    whenListening();
    String tag = get("notes/_/embed/latest?limit=5").headers().firstValue("ETag").orElseThrow();
    for (int i = 0; i < 2; i++) {
      String page = get("", "If-None-Match", tag, "Range", "bytes=0-9", "Cookie", "a=b").body();

      assertThat(page)
          .contains("<h1>Portal</h1>", ">Bounded queues</a>", "<p>Come in → here.</p>")
          .containsSubsequence("daybook-latest", "daybook-article")
          .doesNotContain("<!--#", "error", "<html>");
    }
    assertThat(get("", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
        .contains("gzip");
  }

  @Test
  void aFragmentThatIsNotThereLeavesNoTrace() throws Exception {
    whenListening();
    site.set(Sites.of(Note.at("notes/a/").titled("Bounded queues")));

    assertThat(get("").body())
        .contains(">Bounded queues</a>")
        .doesNotContain("daybook-article", "daybook-error", "error");
  }

  private void whenListening() throws Exception {
    for (int i = 0; i < 100; i++) {
      try {
        get("");
        return;
      } catch (IOException e) {
        assertThat(nginx.isAlive()).as("%s", log()).isTrue();
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
    throw new AssertionError("nginx does not listen: " + log());
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("nginx.log"));
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + port + "/" + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
