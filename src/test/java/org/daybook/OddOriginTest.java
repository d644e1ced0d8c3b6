package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.daybook.testing.RawAnswer;
import org.daybook.web.BaseUrl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that name their host oddly, to a site whose public URL is not configured. */
class OddOriginTest {
  @TempDir private static Path work;
  private static Server server;

  @BeforeAll
  static void start() {
    server =
        new Server(
            new DaybookApplication(
                InProcess.published(Sample::site),
                new BaseUrl(Optional.empty()),
                InstantSource.system(),
                InProcess.presentation(1 << 20)),
            work,
            work);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "a.example:, http://a.example/site/",
    "a.example:80, http://a.example/site/",
    "a.example:8080, http://a.example:8080/site/",
    "[::1]:, http://[::1]/site/"
  })
  void anEmptyPortIsNone(String host, String site) throws Exception {
    for (int i = 0; i < 2; i++) {
      assertThat(ask("atom.xml", host).body()).contains("href=\"" + site + "\"");
      assertThat(ask("_/api/v1/site", host).body()).contains("\"" + site + "\"");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"atom.xml", "sitemap.xml", "_/api/v1/site", "_/embed/latest"})
  void aHostWithoutANameHasNoUrls(String path) throws Exception {
    for (String host : new String[] {"", ":", ":80"}) {
      assertThat(ask(path, host).status()).as("<%s>", host).isEqualTo(400);
    }
    assertThat(ask("notes/", "").status()).isIn(200, 400);
  }

  private static RawAnswer ask(String path, String host) throws Exception {
    return RawAnswer.to(server.port(), "GET /site/" + path + " HTTP/1.1", "Host: " + host);
  }
}
