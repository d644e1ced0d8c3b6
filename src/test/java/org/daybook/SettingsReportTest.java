package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.daybook.config.InvalidSettingsException;
import org.daybook.config.SettingSources;
import org.daybook.config.Settings;
import org.daybook.config.Surroundings;
import org.daybook.testing.LogRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The log of settings, and what is found by looking at all of them. */
class SettingsReportTest {
  @TempDir private Path folder;

  private final Map<String, String> parameters = new HashMap<>();
  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final LogRecords log = new LogRecords(Settings.class.getName());
  private String overlay = "";

  @AfterEach
  void closeLog() {
    log.close();
  }

  @Test
  void oneBlockHasEveryKeyWithItsValueAndItsSource() {
    parameters.put("daybook.content", folder.resolve("notes").toString());
    properties.put("daybook.eng.notes.poll", "3s");
    environment.put("DAYBOOK_TIME_ZONE", "Europe/Vienna");
    overlay = "daybook.audience=public";
    read();

    assertThat(log.messages()).hasSize(1);
    assertThat(log.messages().get(0).lines())
        .startsWith("Settings:", "  config is not set")
        .contains(
            "  content = " + folder + "/notes (context parameter daybook.content)",
            "  base-url is not set",
            "  poll = 3s (system property daybook.eng.notes.poll)",
            "  time-zone = Europe/Vienna (environment variable DAYBOOK_TIME_ZONE)",
            "  audience = public (file /WEB-INF/daybook.properties daybook.audience)",
            "  renderer.heap = 512m (default)");
  }

  @Test
  void keysAreInTheOrderOfTheManual() throws Exception {
    read();
    String manual = Files.readString(Path.of("content", "manual", "configure.adoc"));
    String table = manual.substring(manual.indexOf("== Settings"), manual.indexOf("== Sources"));

    assertThat(log.messages().get(0).lines().skip(1).map(line -> line.strip().split(" ")[0]))
        .containsExactlyElementsOf(
            Pattern.compile("\n\n\\|([a-z.-]+)\n")
                .matcher(table)
                .results()
                .map(row -> row.group(1))
                .toList());
  }

  @Test
  void sizeOfTheCacheIsThatWhichHolds() {
    assertThat(read().display().cacheSize()).isPositive();
    assertThat(log.messages().get(0)).containsPattern("\n  cache = \\d+[km] \\(default\\)\n");

    parameters.put("daybook.cache", "5m");
    assertThat(read().display().cacheSize()).isEqualTo(5 << 20);
    assertThat(log.messages().get(1)).contains("cache = 5m (context parameter daybook.cache)");
  }

  @Test
  void settingOfTheCommandHasTheNameOfItsOption() {
    parameters.put("daybook.content", "notes");
    parameters.put("daybook.allowed-hosts", "a b");

    assertThatThrownBy(() -> Settings.read(SettingSources.ofCommand("", places()), folder))
        .hasMessageContaining("--content (option) must be the absolute path of a folder")
        .hasMessageContaining("--allowed-host (option) must be host names");
  }

  @Test
  void folderThatCannotBeReadIsNoReasonNotToStartButToldWithOthers() throws Exception {
    Path missing = folder.resolve("nots");
    Path file = Files.writeString(folder.resolve("look"), "");
    parameters.put("daybook.content", missing.toString());
    properties.put("daybook.theme", file.toString());
    assertThat(read().content()).contains(missing);

    environment.put("DAYBOOK_POLL", "soon");
    assertThatThrownBy(this::read)
        .hasMessage(
            "DAYBOOK_POLL (environment variable) must be a duration such as 10s or 500ms, not"
                + " \"soon\"; daybook.content (context parameter): "
                + missing
                + " does not exist: create a folder there, or write another path;"
                + " daybook.theme (system property): "
                + file
                + " is not a folder: write the path of a folder");
  }

  @Test
  void workFolderThatCannotBeMadeIsToldWithOthers() throws Exception {
    Path file = Files.writeString(folder.resolve("disk"), "");
    parameters.put("daybook.work", file.resolve("work/notes").toString());
    environment.put("DAYBOOK_POLL", "soon");

    assertThatThrownBy(this::read)
        .hasMessageContaining("DAYBOOK_POLL (environment variable) must be a duration")
        .hasMessageContaining(
            "daybook.work (context parameter): " + file + " cannot be written to by the user ");
  }

  @Test
  void unknownNamesAreKnownWithoutThePathOfTheirFile() throws Exception {
    Path file = Files.writeString(folder.resolve("daybook.properties"), "poll=3s");
    parameters.put("daybook.config", file.toString());

    assertThat(read().provenance().unknown())
        .containsExactly(
            "poll (file) is no setting and has no effect; the nearest is daybook.poll");
  }

  @Test
  void noPasswordAndNoLineBreakIsLogged() {
    parameters.put("daybook.base-url", "https://ada:secret@notes.example.com/\nINFO forged");

    assertThatThrownBy(this::read)
        .hasMessageContaining("not \"https://***@notes.example.com/ INFO forged\"");
    assertThat(log.messages().get(0))
        .contains("base-url = https://***@notes.example.com/ INFO forged (context parameter")
        .doesNotContain("secret");
  }

  @ParameterizedTest
  @CsvSource({
    "daybook.contnet, daybook.content",
    "daybook.baseurl, daybook.base-url",
    "daybook.Preview, daybook.preview",
    "daybook.renderr.heap, daybook.renderer.heap",
    "daybook.eng.notes.pol, daybook.eng.notes.poll",
    "daybook.ops.autors, daybook.ops.authors"
  })
  void aNameThatIsNoSettingIsNamedWithTheNearest(String name, String nearest) {
    properties.put(name, "x");
    read();

    assertThat(log.messages())
        .contains(
            name + " (system property) is no setting and has no effect; the nearest is " + nearest);
  }

  @Test
  void everySourceThatCanBeListedIsLookedAt() {
    parameters.put("daybook.eng.notes.poll", "3s");
    environment.put("DAYBOOK_ENG_NOTES__BASEURL", "x");
    environment.put("daybook_poll", "3s");
    overlay = "poll=3s";
    read();

    assertThat(log.messages())
        .contains(
            "daybook.eng.notes.poll (context parameter) is no setting and has no effect; the"
                + " nearest is daybook.poll",
            "DAYBOOK_ENG_NOTES__BASEURL (environment variable) is no setting and has no effect;"
                + " the nearest is DAYBOOK_ENG_NOTES__BASE_URL",
            "daybook_poll (environment variable) is no setting and has no effect; the nearest is"
                + " DAYBOOK_POLL",
            "poll (file /WEB-INF/daybook.properties) is no setting and has no effect; the nearest"
                + " is daybook.poll");
  }

  @Test
  void settingsOfOtherInstancesAndNamesOfOtherProgramsAreNotWarnedOf() {
    properties.put("daybook.ops.poll", "3s");
    properties.put("daybook.ops.it.renderer.heap", "1g");
    properties.put("org.example.daybook.poll", "x");
    environment.put("DAYBOOK_OPS__POLL", "3s");
    environment.put("DAYBOOK_SERVICE_HOST", "10.0.0.1");
    environment.put("DAYBOOK_PORT", "tcp://10.0.0.1:80");
    environment.put("DAYBOOK_PORT_80_TCP_ADDR", "10.0.0.1");
    read();

    assertThat(log.messages()).hasSize(1);
  }

  @Test
  void theFileThatIsNamedTakesThePlaceOfTheOneInTheArchive() throws Exception {
    Path file = folder.resolve("daybook.properties");
    Files.writeString(file, "\uFEFFdaybook.time-zone = +05:00\ndaybook.eng.notes.time-zone=+04:00");
    environment.put("DAYBOOK_CONFIG", file.toString());
    overlay = "daybook.preview=true";

    assertThat(read().timeZone()).isEqualTo(ZoneOffset.ofHours(4));
    assertThat(read().display().preview()).isFalse();
  }

  @Test
  void aFileThatCannotBeReadIsReportedWithAllOtherProblems() throws Exception {
    Path file = folder.resolve("daybook.properties");
    Files.write(file, "daybook.content=/srv/Bücher".getBytes(StandardCharsets.ISO_8859_1));
    parameters.put("daybook.config", file.toString());
    parameters.put("daybook.poll", "soon");

    assertThatThrownBy(this::read)
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageContaining(
            "daybook.config (context parameter) must be a readable properties file in UTF-8")
        .hasMessageContaining("daybook.poll (context parameter) must be a duration");
  }

  @Test
  void aDamagedFileInTheArchiveIsAProblem() {
    overlay = "daybook.content=\\u12";

    assertThatThrownBy(this::read)
        .hasMessageStartingWith("/WEB-INF/daybook.properties in the archive must be a readable");
  }

  @ParameterizedTest
  @CsvSource({"site, site/work, the work folder", "work/site, work, the content folder"})
  void contentAndWorkLieBesideEachOther(String content, String work, String subject) {
    parameters.put("daybook.content", folder.resolve(content).toString());
    environment.put("DAYBOOK_WORK", folder.resolve(work).toString());
    parameters.put("daybook.poll", "soon");

    assertThatThrownBy(this::read)
        .hasMessageContaining("DAYBOOK_WORK (environment variable): " + subject)
        .hasMessageContaining("choose a work folder beside")
        .hasMessageContaining("daybook.poll");
  }

  @Test
  void hostsThatLackThatOfTheBaseUrlAreWarnedOf() {
    parameters.put("daybook.base-url", "https://notes.example.com/");
    parameters.put("daybook.allowed-hosts", "notes,notes.example.org");
    read();

    assertThat(log.messages().subList(1, log.messages().size()))
        .containsExactly(
            "daybook.allowed-hosts (context parameter): notes.example.com, the host of base-url,"
                + " is missing: add it, unless a proxy asks under another name");
  }

  @Test
  void aBaseUrlHasNoUser() {
    parameters.put("daybook.base-url", "https://ada@notes.example.com/");

    assertThatThrownBy(this::read)
        .hasMessage(
            "daybook.base-url (context parameter) must be a URL without a user, because pages show"
                + " it, not \"https://***@notes.example.com/\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "notes,Notes.example.com", ""})
  void hostsThatContainThatOfTheBaseUrlAreNot(String hosts) {
    parameters.put("daybook.base-url", "https://notes.example.com/");
    parameters.put("daybook.allowed-hosts", hosts);
    read();

    assertThat(log.messages()).hasSize(1);
  }

  private Settings read() {
    return Settings.read(new SettingSources("/eng/notes", places()), folder.resolve("temporary"));
  }

  private Surroundings places() {
    return new Surroundings(
        name -> null,
        parameters,
        properties,
        environment,
        () -> overlay.isEmpty() ? null : new ByteArrayInputStream(overlay.getBytes(UTF_8)));
  }
}
