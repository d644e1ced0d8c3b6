package org.daybook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes.Name;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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
    assertThat(out.toString()).contains("Default: 8080", "127.0.0.1.", "Default: /.");
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

  private int run(String line) {
    DaybookCommand daybook = new DaybookCommand(archive, folder);
    return daybook.run(new PrintWriter(out, true), new PrintWriter(err, true), line.split(" "));
  }
}
