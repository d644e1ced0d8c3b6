package org.daybook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaybookCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;
  private Path archive;

  @BeforeEach
  void anArchiveOfVersionOneTwo() throws IOException {
    archive = folder.resolve("daybook.war");
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Name.IMPLEMENTATION_VERSION, "1.2");
    try (OutputStream file = Files.newOutputStream(archive)) {
      new JarOutputStream(file, manifest).close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "serve --version"})
  void theVersionIsTheArchives(String line) {
    assertThat(run(line)).isZero();
    assertThat(out).hasToString("daybook 1.2" + System.lineSeparator());
  }

  @Test
  void helpNamesTheCommands() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("Usage: daybook [-hV] [COMMAND]", "serve");
  }

  @Test
  void helpOfServeNamesTheDefaults() {
    assertThat(run("serve --help")).isZero();
    assertThat(out.toString().replaceAll("\\s+", " "))
        .contains("Default: 8080", "127.0.0.1.", "Default: /.");
  }

  @Test
  void everySettingIsAnOptionOfServe() throws IOException {
    List<String> settings = settingsOfTheManual();
    assertThat(settings).hasSizeGreaterThan(20).contains("audience", "renderer.heap");
    assertThat(run("serve --help")).isZero();

    assertThat(options())
        .containsAll(settings.stream().map(DaybookCommandTest::option).toList())
        .contains("--host", "--port", "--context-path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "search"})
  void whatConvertedContentDependsOnIsAnOptionOfCommandsThatConvert(String command) {
    assertThat(run(command + " --help")).isZero();

    assertThat(options())
        .contains("--config", "--authors", "--renderer", "--renderer.heap", "--renderer.deadline")
        .contains("--site-assets", "--time-zone", "--work")
        .doesNotContain("--audience", "--poll", "--metrics");
  }

  @Test
  void whatConvertedContentDependsOnIsAnOptionOfTheExport() {
    assertThat(run("export --help")).isZero();

    assertThat(options())
        .contains("--config", "--authors", "--renderer", "--renderer.heap", "--renderer.deadline")
        .contains("--site-assets", "--time-zone", "--work", "--audience", "--base-url")
        .doesNotContain("--poll", "--metrics");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--port 65536|Invalid value for option '--port': '65536' is not a port;"
            + " write a number from 0 to 65535, 0 for any free port",
        "--content nowhere|Invalid value for option '--content': 'nowhere' does not exist;"
            + " name a folder with .adoc files",
        "--context-path notes|Invalid value for option '--context-path': 'notes' is not a context"
            + " path; write / or a path like /eng/notes",
        "--base-url /notes|Invalid value for option '--base-url': '/notes' is not a web address;"
            + " write one like https://notes.example.com/",
        "--allowed-host notes:80|Invalid value for option '--allowed-host' (NAME): 'notes:80' is not a host"
            + " name; write one like notes.example.com, without a port",
        "--contnt x|Unknown options: '--contnt', 'x'; did you mean --content?"
            + " (see daybook serve --help)",
        "publish|Unmatched argument at index 0: 'publish'; commands are serve, check, search, export,"
            + " import, new (see daybook --help)",
        "export|Missing required parameters: 'DIR', 'OUT'",
        "export content out|Missing required option: '--base-url=URL'",
        "export content out --base-url x|Invalid value for option '--base-url': 'x' is not a web"
            + " address; write one like https://notes.example.com/",
        "export content pom.xml --base-url https://a.example/|Invalid value for positional parameter"
            + " at index 1 (OUT): 'pom.xml' is not a folder; name one, which need not exist",
        "export content out --base-url https://a.example/ --links paper|Invalid value for option"
            + " '--links': 'paper' is not a style of links; write folders or files",
        "export content out --base-url https://a.example/ --audience all|Invalid value for option"
            + " '--audience': 'all' is not an audience; write intranet or public",
      })
  void whatCannotBeDoneIsRefusedOnOneLineThatSaysWhatToWrite(String line, String message) {
    assertThat(run(line)).isEqualTo(2);
    assertThat(err).hasToString("daybook: " + message + System.lineSeparator());
    assertThat(out.toString()).isEmpty();
  }

  /** The keys of settings, which SettingsReportTest compares with those that are read. */
  private static List<String> settingsOfTheManual() throws IOException {
    String manual = Files.readString(Path.of("content", "manual", "configure.adoc"));
    String table = manual.substring(manual.indexOf("== Settings"), manual.indexOf("== Sources"));
    return matches("\n\n\\|([a-z.-]+)\n", table);
  }

  private static String option(String setting) {
    return "--" + (setting.equals("allowed-hosts") ? "allowed-host" : setting);
  }

  /** The options in the help that was printed. */
  private List<String> options() {
    return matches("(?m)^ +(?:-\\w, )?(--[a-z.-]+)", out.toString());
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(one -> one.group(1)).toList();
  }

  private int run(String line) {
    DaybookCommand daybook = new DaybookCommand(archive, folder);
    return daybook.run(new PrintWriter(out, true), new PrintWriter(err, true), line.split(" "));
  }
}
