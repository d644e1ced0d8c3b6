package org.daybook.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A folder in which a container keeps all that it writes.
 *
 * @param folder empty at first
 * @param content the site that the archive publishes
 * @param environment variables of its processes beside those of all
 */
record Installation(Path folder, Path content, Environment environment) {
  private static final long COMMAND_SECONDS = 600;

  Installation(Path folder, Path content) {
    this(folder, content, Environment.USUAL);
  }

  /** A port of the loopback address that no process listens on. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The folder of a distribution. */
  static Path distribution(String prefix) throws IOException {
    Path folder = Path.of(System.getProperty("containers"));
    try (var found = Files.newDirectoryStream(folder, prefix + "*")) {
      return found.iterator().next();
    }
  }

  /** The archive of the other application. */
  Path portal() {
    return folder.resolveSibling("portal.war");
  }

  /** Starts a process that goes on. */
  Process start(Map<String, String> variables, List<String> command) throws IOException {
    return builder(variables, command).start();
  }

  /** Runs a command to its end. */
  void run(Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    Process process = builder(variables, command).start();
    boolean ended = process.waitFor(COMMAND_SECONDS, TimeUnit.SECONDS);
    if (!ended || process.exitValue() != 0) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IllegalStateException(command + " failed:\n" + log());
    }
  }

  String log() throws IOException {
    Path log = folder.resolve("log.txt");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  Path newFolder(String path) throws IOException {
    return Files.createDirectories(folder.resolve(path));
  }

  private ProcessBuilder builder(Map<String, String> variables, List<String> command)
      throws IOException {
    Path log = folder.resolve("log.txt");
    newFolder("tmp");
    ProcessBuilder process =
        new ProcessBuilder(new ArrayList<>(command))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    process.environment().put("JAVA_HOME", environment.home().toString());
    process.environment().putAll(environment.variables());
    process.environment().putAll(variables);
    return process;
  }
}
