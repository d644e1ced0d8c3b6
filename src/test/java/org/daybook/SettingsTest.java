package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.daybook.config.Embedding;
import org.daybook.config.InvalidSettingsException;
import org.daybook.config.Rendering;
import org.daybook.config.SettingSources;
import org.daybook.config.Settings;
import org.daybook.config.Surroundings;
import org.daybook.conversion.process.Renderer;
import org.daybook.testing.LogRecords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first source that has a key wins, and everything that is wrong is said at once. */
class SettingsTest {
  private static final Path TEMPORARY = Path.of("/tmp/container");

  private final Map<String, String> jndi = new HashMap<>();
  private final Map<String, String> initParameters = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private String overlay = "";
  private final LogRecords log = new LogRecords(Settings.class.getName());

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void withoutAnySettingTheBundledContentIsServed() {
    Settings settings = settings();

    assertThat(settings.content()).isEmpty();
    assertThat(settings.baseUrl()).isEmpty();
    assertThat(settings.work()).isEqualTo(TEMPORARY);
    assertThat(settings.display().preview()).isFalse();
    assertThat(settings.display().metrics()).isFalse();
    assertThat(settings.timeZone()).isEqualTo(ZoneId.of("UTC"));
    assertThat(settings.watching().poll()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.rendering())
        .isEqualTo(
            new Rendering(
                Rendering.RendererKind.PROCESS,
                Renderer.Limits.DEFAULT.heap(),
                Renderer.Limits.DEFAULT.deadline(),
                Rendering.Authors.TRUSTED));
  }

  @Test
  void theSmallestScopeWinsWhicheverSourcesHaveAKey() {
    List<Consumer<String>> sourcesFromSmallestToLargest =
        List.of(
            zone -> jndi.put("java:comp/env/daybook/time-zone", zone),
            zone -> initParameters.put("daybook.time-zone", zone),
            zone -> properties.put("daybook.eng.notes.time-zone", zone),
            zone -> environment.put("DAYBOOK_ENG_NOTES__TIME_ZONE", zone),
            zone -> properties.put("daybook.time-zone", zone),
            zone -> environment.put("DAYBOOK_TIME_ZONE", zone),
            zone -> overlay = "daybook.time-zone=" + zone);
    int all = 1 << sourcesFromSmallestToLargest.size();
    for (int present = 0; present < all; present++) {
      withoutSettings();
      for (int i = 0; i < sourcesFromSmallestToLargest.size(); i++) {
        if ((present & 1 << i) != 0) {
          sourcesFromSmallestToLargest.get(i).accept("+0" + (i + 1) + ":00");
        }
      }
      assertThat(settings().timeZone())
          .as("sources %s", Integer.toBinaryString(present))
          .isEqualTo(
              present == 0
                  ? ZoneId.of("UTC")
                  : ZoneOffset.ofHours(Integer.numberOfTrailingZeros(present) + 1));
    }
    assertThat(all).isEqualTo(128);
  }

  @Test
  void anotherInstancesSettingIsNotOurs() {
    properties.put("daybook.ops.time-zone", "+04:00");
    environment.put("DAYBOOK_OPS__TIME_ZONE", "+03:00");

    assertThat(settings().timeZone()).isEqualTo(ZoneId.of("UTC"));
  }

  @Test
  void numbersAreToldIfTheOperatorWantsThem() {
    environment.put("DAYBOOK_METRICS", "true");

    assertThat(settings().display().metrics()).isTrue();
  }

  @Test
  void theRootContextIsCalledRoot() {
    properties.put("daybook.ROOT.preview", "true");

    assertThat(settings("").display().preview()).isTrue();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceUnderTheNameTheOperatorTyped() {
    initParameters.put("daybook.base-url", "notes.example.com");
    properties.put("daybook.eng.notes.preview", "yes");
    environment.put("DAYBOOK_TIME_ZONE", "Berlin");

    assertThatThrownBy(this::settings)
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageContaining(
            "daybook.base-url (context parameter) must be an absolute URL such as"
                + " https://notes.example.com/eng/, not \"notes.example.com\"")
        .hasMessageContaining(
            "daybook.eng.notes.preview (system property) must be true or false, not \"yes\"")
        .hasMessageContaining(
            "DAYBOOK_TIME_ZONE (environment variable) must be a time zone such as Europe/Berlin,"
                + " not \"Berlin\"");
  }

  @Test
  void aBaseUrlEndsInASlash() {
    initParameters.put("daybook.base-url", "https://notes.example.com/eng");

    assertThat(settings().baseUrl()).contains(URI.create("https://notes.example.com/eng/"));
  }

  @Test
  void aPreviewIsForThisMachineUnlessItsHostsAreNamed() {
    assertThat(settings().display().allowedHosts()).containsExactly("*");

    initParameters.put("daybook.preview", "true");
    assertThat(settings().display().allowedHosts()).isEmpty();

    initParameters.put("daybook.allowed-hosts", "notes.example.com , [2001:db8::1],build_1");
    assertThat(settings().display().allowedHosts())
        .containsExactlyInAnyOrder("notes.example.com", "[2001:db8::1]", "build_1");
  }

  @Test
  void otherSitesAreNamedByTheirOriginsAsBrowsersSendThem() {
    assertThat(settings().embedding()).isEqualTo(Embedding.NONE);

    initParameters.put("daybook.frame-ancestors", "'self' https://Portal.example.com:443");
    initParameters.put("daybook.embed-origins", "http://wiki:8080, http://[::1]:80,http://wiki:80");
    assertThat(settings().embedding())
        .isEqualTo(
            new Embedding(
                List.of("https://portal.example.com"),
                List.of("http://wiki:8080", "http://[::1]", "http://wiki")));
  }

  @Test
  void hostsOfPicturesAreNamedAsPoliciesNameThem() {
    initParameters.put("daybook.img-hosts", "Img.example.com, *.cdn.example.com:8443");

    assertThat(settings().embedding().images())
        .containsExactly("img.example.com", "*.cdn.example.com:8443");
  }

  @ParameterizedTest
  @CsvSource({
    "content, relative/path",
    "content, ''",
    "base-url, ftp://notes.example.com/",
    "base-url, https:///",
    "base-url, https://notes.example.com/?a",
    "base-url, https://***@notes.example.com/",
    "config, daybook.properties",
    "config, /nowhere/daybook.properties",
    "work, relative/path",
    "audience, all",
    "allowed-hosts, notes.example.com:8080",
    "allowed-hosts, https://notes.example.com/",
    "allowed-hosts, *.example.com",
    "allowed-hosts, 'notes.example.com,'",
    "frame-ancestors, *",
    "frame-ancestors, https://portal.example.com/",
    "frame-ancestors, 'https://portal.example.com; script-src *'",
    "img-hosts, *",
    "img-hosts, https://img.example.com",
    "img-hosts, img.example.com/pictures",
    "img-hosts, img.example.com; script-src *",
    "embed-origins, *",
    "embed-origins, null",
    "embed-origins, portal.example.com",
    "embed-origins, https://*.example.com",
    "embed-origins, 'self'",
    "authors, some",
    "renderer, thread",
    "renderer.heap, lots",
    "renderer.heap, 0m",
    "renderer.deadline, 10",
    "health, all",
    "metrics, yes",
    "loss-grace, never",
    "site-assets, a/b",
    "poll, 0s",
    "poll, -1s",
    "poll, 99999999999999s"
  })
  void aValueThatIsNotAsItMustBeIsRefused(String key, String value) {
    initParameters.put("daybook." + key, value);

    assertThatThrownBy(this::settings)
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageStartingWith("daybook." + key + " (context parameter) must be ")
        .hasMessageEndingWith(", not \"" + value + "\"");
  }

  private void withoutSettings() {
    List.of(jndi, initParameters, properties, environment).forEach(Map::clear);
    overlay = "";
  }

  private @Nullable InputStream overlay() {
    return overlay.isEmpty() ? null : new ByteArrayInputStream(overlay.getBytes(UTF_8));
  }

  private Settings settings() {
    return settings("/eng/notes");
  }

  private Settings settings(String contextPath) {
    return Settings.read(
        new SettingSources(
            contextPath,
            new Surroundings(jndi::get, initParameters, properties, environment, this::overlay)),
        TEMPORARY);
  }
}
