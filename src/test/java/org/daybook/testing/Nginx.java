package org.daybook.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The nginx of this machine, of one process, at a free port of the loopback address. */
public final class Nginx implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Nginx.class.getName());
  private static final List<Path> USUAL = List.of(Path.of("/usr/sbin/nginx"));
  private static final int TRIALS = 200;
  private static final String CONFIGURATION =
      """
      daemon off;
      master_process off;
      pid nginx.pid;
      events { worker_connections 64; }
      http {
        access_log off;
        client_body_temp_path body;
        proxy_temp_path proxy;
        fastcgi_temp_path fastcgi;
        uwsgi_temp_path uwsgi;
        scgi_temp_path scgi;
        default_type text/html;
        gzip on;
        %s
      }
      """;

  private final int port;
  private final Process process;

  private Nginx(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /** Skips the test, and says so in the log, if nginx is not installed. */
  public static Path installed(String test) {
    var found = USUAL.stream().filter(Files::isExecutable).findFirst();
    if (found.isEmpty()) {
      LOG.log(System.Logger.Level.ERROR, "NOT TESTED, no nginx: {0}", test);
    }
    assumeTrue(found.isPresent(), "nginx is not installed");
    return found.orElseThrow();
  }

  /** A port that nothing listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /**
   * Starts nginx.
   *
   * @param executable the program
   * @param base a folder for its files, which it may fill
   * @param servers the blocks {@code server} of the configuration, of which one has the port
   */
  public static Nginx start(Path executable, Path base, int port, String servers)
      throws IOException, InterruptedException {
    Files.createDirectories(base);
    Path file = Files.writeString(base.resolve("nginx.conf"), CONFIGURATION.formatted(servers));
    List<String> command =
        Stream.of(executable, "-p", base + "/", "-e", "error.log", "-c", file)
            .map(String::valueOf)
            .toList();
    Nginx nginx = new Nginx(port, new ProcessBuilder(command).inheritIO().start());
    nginx.await();
    return nginx;
  }

  private void await() throws IOException, InterruptedException {
    for (int trial = 0; trial < TRIALS; trial++) {
      if (isListening()) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    close();
    throw new IOException("nginx does not listen on " + port);
  }

  private boolean isListening() {
    try {
      new Socket(InetAddress.getLoopbackAddress(), port).close();
      return true;
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
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
