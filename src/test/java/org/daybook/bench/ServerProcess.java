package org.daybook.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own, at the root of a free port of this machine. */
final class ServerProcess implements AutoCloseable {
  private final String name;
  private final int port;
  private final Process process;
  private final Thread end;

  private ServerProcess(String name, int port, Process process) {
    this.name = name;
    this.port = port;
    this.process = process;
    // For a benchmark that is interrupted.
    end = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(end);
  }

  /** Starts a command that serves a port; what it says goes to a file. */
  static ServerProcess start(String name, int port, List<String> command, Path log)
      throws IOException {
    Files.createDirectories(log.getParent());
    return new ServerProcess(
        name,
        port,
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start());
  }

  /** A port that nothing listens on. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + "/" + path);
  }

  Program program() {
    return new Program(process.toHandle());
  }

  /**
   * Asks until the server answers 200.
   *
   * @throws IOException if the server has ended, or does not within a time
   */
  void await(String path, Duration longest) throws IOException, InterruptedException {
    long last = System.nanoTime() + longest.toNanos();
    while (!answers(path)) {
      if (!process.isAlive() || System.nanoTime() > last) {
        throw new IOException(name + " does not serve /" + path);
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private boolean answers(String path) {
    try {
      HttpURLConnection connection = (HttpURLConnection) at(path).toURL().openConnection();
      connection.setReadTimeout(10_000);
      return connection.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
