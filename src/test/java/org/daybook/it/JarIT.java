package org.daybook.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code java -jar daybook.war} as its users start and stop it. */
class JarIT {
  private static final String CONTENT = System.getProperty("daybook.content");

  @TempDir private Path folder;

  @Test
  void aSiteIsServedUntilTheProcessIsTerminated() throws Exception {
    try (Jar jar =
        run("serve", "--port", "0", "--content", CONTENT, "--context-path", "/eng/notes")) {
      Website website = jar.website();
      assertThat(website.base().getPath()).isEqualTo("/eng/notes/");
      website.whenPublished("notes/queue/", "RejectedExecutionException");
      website.whenPublished("atom.xml", website.base() + "notes/queue/");
      List<ProcessHandle> children = jar.descendants();

      jar.terminate();

      assertThat(jar.status()).isZero();
      for (ProcessHandle child : children) {
        child.onExit().get(60, SECONDS);
      }
      assertThat(jar.temporaryFiles()).isEmpty();
      assertThat(jar.errors())
          .filteredOn(line -> line.contains("WARNING"))
          .singleElement()
          .asString()
          .contains("work is not set", "lost when the command ends");
    }
  }

  @Test
  void withoutContentItServesItsManual() throws Exception {
    try (Jar jar = run("--port", "0")) {
      jar.website().whenPublished("", "Daybook");
    }
  }

  @Test
  void aTerminationDuringTheStartLeavesNothingBehind() throws Exception {
    try (Jar jar = run("--port", "0")) {
      jar.awaitTemporaryFile();

      jar.terminate();

      assertThat(jar.status()).isZero();
      assertThat(jar.temporaryFiles()).isEmpty();
    }
  }

  @Test
  void whatAKilledProcessLeavesIsGoneWithTheNextStart() throws Exception {
    String work = folder.resolve("work").toString();
    try (Jar jar = run("--port", "0", "--content", CONTENT, "--work", work)) {
      jar.website().whenPublished("notes/queue/", "RejectedExecutionException");
      List<ProcessHandle> children = jar.descendants();
      assertThat(children).isNotEmpty();

      jar.kill();

      for (ProcessHandle child : children) {
        child.onExit().get(60, SECONDS);
      }
      assertThat(rendererFolders()).isNotEmpty();
    }
    try (Jar jar = run("--port", "0", "--content", CONTENT, "--work", work)) {
      jar.website().whenPublished("notes/queue/", "RejectedExecutionException");
      assertThat(jar.temporaryFiles()).hasSize(1);
      assertThat(rendererFolders()).isEmpty();
      jar.terminate();
      assertThat(jar.status()).isZero();
      assertThat(jar.temporaryFiles()).isEmpty();
    }
  }

  @Test
  void aPortInUseIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      assertRefused(port, "--port", port);
    }
  }

  @Test
  void aFolderWithoutContentIsNamed() throws Exception {
    String empty = Files.createDirectories(folder.resolve("empty")).toString();

    assertRefused(empty, "--content", empty);
  }

  @ParameterizedTest
  @CsvSource({
    "--contnt, x, did you mean --content",
    "--port, 65536, 65535",
    "--port, x, 65535",
    "--content, nowhere, nowhere",
    "--content, pom.xml, not a folder",
    "--context-path, eng/notes, /eng/notes",
    "--base-url, notes.example.com, https://",
    "--base-url, ftp://notes.example.com/, https://",
    "--time-zone, Europe/Berln, Europe/Berlin",
    "--work, pom.xml/work, cannot be written",
    "--host, 192.0.2.1, --host"
  })
  void anOptionThatMakesNoSenseIsRefused(String option, String value, String advice)
      throws Exception {
    assertRefused(advice, option, value);
  }

  @Test
  void settingsThatMakeNoSenseEndTheStartWithOneMessage() throws Exception {
    Map<String, String> environment = Map.of("DAYBOOK_POLL", "often");
    try (Jar jar = Jar.run(folder, environment, "--port", "0", "--renderer.heap", "lots")) {
      assertThat(jar.status()).isEqualTo(2);
      assertThat(jar.errors())
          .last()
          .asString()
          .startsWith("daybook: ")
          .contains("DAYBOOK_POLL", "\"often\"", "--renderer.heap (option) must be");
      assertThat(jar.temporaryFiles()).isEmpty();
    }
  }

  @Test
  void anUnknownCommandIsRefused() throws Exception {
    assertRefused("serve", "srve");
  }

  private void assertRefused(String advice, String... arguments) throws Exception {
    try (Jar jar = run(arguments)) {
      assertThat(jar.status()).isEqualTo(2);
      assertThat(jar.errors()).singleElement().asString().startsWith("daybook: ").contains(advice);
      assertThat(jar.temporaryFiles()).isEmpty();
    }
  }

  private List<Path> rendererFolders() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("work"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("renderer-"))
          .filter(Files::isDirectory)
          .toList();
    }
  }

  private Jar run(String... arguments) throws Exception {
    return Jar.run(folder, arguments);
  }
}
