package org.daybook.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process {@code java -jar daybook.war}, with a folder of its own for temporary files. */
final class Jar implements AutoCloseable {
  private static final long SECONDS = 60;

  private final Process process;
  private final Path folder;

  private Jar(Process process, Path folder) {
    this.process = process;
    this.folder = folder;
  }

  static Jar run(Path folder, String... arguments) throws IOException {
    return run(folder, Map.of(), arguments);
  }

  static Jar run(Path folder, Map<String, String> environment, String... arguments)
      throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(java, "-Djava.io.tmpdir=" + temporary, "-jar", System.getProperty("archive"));
    ProcessBuilder process =
        new ProcessBuilder(Stream.concat(command.stream(), Stream.of(arguments)).toList())
            .redirectError(folder.resolve("err").toFile());
    process.environment().putAll(environment);
    return new Jar(process.start(), folder);
  }

  /** The site, as soon as the process says where. */
  Website website() throws IOException {
    BufferedReader out = process.inputReader();
    String line = out.readLine();
    assertThat(line).as(() -> "standard output; on standard error: " + errors()).isNotNull();
    assertThat(line).startsWith("Daybook is at http://");
    return new Website(URI.create(line.substring("Daybook is at ".length())));
  }

  /** All it writes to standard output, once it has. */
  String output() throws IOException {
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  List<ProcessHandle> descendants() {
    return process.descendants().toList();
  }

  void terminate() {
    process.destroy();
  }

  /** Ends it as the kernel does when memory is short: nothing of it runs any more. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  int status() throws InterruptedException {
    assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("has ended").isTrue();
    return process.exitValue();
  }

  List<String> errors() {
    try {
      return Files.readAllLines(folder.resolve("err"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns once the command has written something: the JVM is up and has begun. */
  void awaitTemporaryFile() throws IOException, InterruptedException {
    while (process.isAlive() && temporaryFiles().isEmpty()) {
      Thread.sleep(10);
    }
  }

  List<Path> temporaryFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
      return files.toList();
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
