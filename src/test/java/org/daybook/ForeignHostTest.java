package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.config.SettingSources;
import org.daybook.config.Settings;
import org.daybook.config.Surroundings;
import org.daybook.testing.LogRecords;
import org.daybook.testing.RawAnswer;
import org.daybook.web.BaseUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a site without a public URL names the first host that is not this machine. */
class ForeignHostTest {
  private static final String ADDRESS = "http://192.0.2.7:8080/";

  @TempDir private Path folder;

  private final LogRecords log = new LogRecords(ForeignHost.class.getName());

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void theFirstForeignHostIsLoggedAndNoOther() throws Exception {
    try (Server site = site(Map.of(), ADDRESS)) {
      ask(site, "", "localhost", "127.0.0.1:8080", "[::1]", "192.0.2.7:8080");
      ask(site, "_/health/live", "10.0.0.1");
      assertThat(log.messages()).isEmpty();

      ask(site, "", "notes.example.com:8443", "notes.example.com", "other.example.com");
    }
    assertThat(log.messages())
        .containsExactly(
            "base-url is not set, so feeds and embeds name http://192.0.2.7:8080/, but readers ask"
                + " for the host notes.example.com: set base-url to the URL that readers use");
  }

  @Test
  void withoutAnAddressLinksNameTheHostOfEachRequest() throws Exception {
    try (Server site = site(Map.of(), "")) {
      ask(site, "", "192.0.2.7:8080");
    }
    assertThat(log.messages())
        .singleElement()
        .asString()
        .contains("name the host of each request, but readers ask for the host 192.0.2.7:");
  }

  @Test
  void hostsThatAreRefusedAreNotLogged() throws Exception {
    try (Server site = site(Map.of("daybook.allowed-hosts", "notes.example.com"), "")) {
      ask(site, "", "evil.example");
      assertThat(log.messages()).isEmpty();

      ask(site, "", "notes.example.com");
    }
    assertThat(log.messages()).hasSize(1);
  }

  @Test
  void nothingIsLoggedOnceThePublicUrlIsSet() throws Exception {
    try (Server site = site(Map.of("daybook.base-url", "https://notes.example.com/"), ADDRESS)) {
      ask(site, "", "10.0.0.1", "other.example.com");
    }
    assertThat(log.messages()).isEmpty();
  }

  @Test
  void aHostCannotForgeOrFloodTheLog() {
    assertThat(ForeignHost.shown("a.example\r\nSEVERE: <b>{0}"))
        .isEqualTo("a.example??SEVERE:??b??0?");
    assertThat(ForeignHost.shown("a".repeat(5000))).hasSize(101).endsWith("a…");
  }

  private Server site(Map<String, String> parameters, String address) {
    Surroundings places =
        new Surroundings(name -> null, parameters, Map.of(), new HashMap<>(), () -> null);
    Settings settings = Settings.read(new SettingSources("", places), folder, address);
    DaybookApplication application =
        new DaybookApplication(
            InProcess.published(Sample::site),
            new BaseUrl(settings.baseUrl()),
            InstantSource.system(),
            Presentation.of(settings, "test"));
    return new Server(ForeignHost.inFrontOf(application.filter(), settings), folder, folder);
  }

  private static void ask(Server site, String path, String... hosts) throws Exception {
    for (String host : List.of(hosts)) {
      RawAnswer.to(site.port(), "GET /site/" + path + " HTTP/1.1", "Host: " + host);
    }
  }
}
