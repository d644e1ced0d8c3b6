package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.daybook.InProcess.Answer;
import org.daybook.config.Embedding;
import org.daybook.html.Summaries;
import org.daybook.web.http.HttpFilters.Indexing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A site answers under the host names that its operator allows, and tells others nothing. */
class AllowedHostsTest {
  private final InProcess anywhere = site("*");
  private final InProcess local = site();
  private final InProcess named = site("Notes.Example.com", "[2001:db8::1]", "build_host");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LocalHost:8080",
        "localhost.",
        "127.0.0.1",
        "127.0.0.1:8080",
        "127.1.2.3",
        "[::1]",
        "[::1]:8080",
        "[0:0:0:0:0:0:0:1]"
      })
  void namesOfTheLoopbackAddressAreAlwaysAllowed(String host) {
    assertThat(local.askAt(host, "GET", "").status()).isEqualTo(200);
    assertThat(named.askAt(host, "GET", "").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes.example.com",
        "NOTES.example.com:8443",
        "notes.example.com.",
        "[2001:DB8::1]:80",
        "build_host:80"
      })
  void namesAreComparedWithoutPortAndCase(String host) {
    assertThat(named.askAt(host, "GET", "").status()).isEqualTo(200);
    assertThat(local.askAt(host, "GET", "").status()).isEqualTo(421);
    assertThat(anywhere.askAt(host, "GET", "").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "evil-localhost",
        "xnotes.example.com",
        "10.0.0.1",
        "[::2]",
        "a_b"
      })
  void otherHostsAreMisdirected(String host) {
    assertThat(named.askAt(host, "GET", "").status()).isEqualTo(421);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, ''",
    "HEAD, ''",
    "POST, ''",
    "OPTIONS, ''",
    "GET, notes",
    "GET, old/queues/",
    "GET, notes/flow.svg",
    "GET, atom.xml",
    "GET, nothing/",
    "GET, _/health/ready",
    "GET, _/health/content",
    "GET, _/health/live/"
  })
  void whatIsMisdirectedRevealsNothing(String method, String path) {
    Answer answer = local.askAt("evil.example", method, path);

    assertThat(answer.status()).isEqualTo(421);
    assertThat(answer.header("Location")).isEmpty();
    assertThat(answer.header("ETag")).isEmpty();
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.text()).doesNotContain("Daybook of Tests", "queues", "localhost");
  }

  @Test
  void livenessIsToldUnderEveryName() {
    assertThat(local.askAt("10.0.0.1", "GET", "_/health/live").status()).isEqualTo(200);
  }

  private static InProcess site(String... hosts) {
    return new InProcess(
        Sample::site,
        Optional.of(InProcess.BASE),
        new Presentation(
            true,
            Indexing.INTRANET,
            Summaries.OFF,
            Set.of(hosts),
            1 << 20,
            "test",
            Embedding.NONE));
  }
}
