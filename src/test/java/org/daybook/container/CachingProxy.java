package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybook.testing.Nginx;

/** A proxy that keeps pages, configured as the manual shows. */
enum CachingProxy {
  NGINX("/usr/sbin/nginx", "nginx-light") {
    @Override
    Running start(Path folder, int port, int origin) throws Exception {
      String servers =
          Snippet.read("nginx-cache.conf")
              .replace(
                  Map.of(
                      "/var/cache/nginx/notes", folder.resolve("kept").toString(),
                      "listen 80;", "listen 127.0.0.1:" + port + ";",
                      ":8080", ":" + origin))
              .text();
      return new Running(Nginx.start(installed(), folder, port, servers)::close, port);
    }
  },
  SQUID("/usr/sbin/squid", "squid") {
    @Override
    Running start(Path folder, int port, int origin) throws Exception {
      Path file = folder.resolve("squid.conf");
      String text =
          Snippet.read("squid.conf")
              .replace(Map.of("http_port 80", "http_port 127.0.0.1:" + port, "8080", "" + origin))
              .text();
      new Snippet(text + FOREGROUND).writeTo(file);
      List<String> command = List.of(installed().toString(), "-N", "-d", "1", "-f", "" + file);
      Process process = new Installation(folder, folder).start(Map.of(), command);
      Running squid = new Running(process::destroy, port);
      for (int trial = 0; trial < TRIALS && !squid.isListening(); trial++) {
        Thread.sleep(PAUSE_MILLIS);
      }
      return squid;
    }
  };

  private static final int TRIALS = 400;
  private static final int PAUSE_MILLIS = 50;

  /** Squid as root is another user, who may write nowhere in the folder of a test. */
  private static final String FOREGROUND =
      """
      pid_filename none
      access_log none
      cache_log /dev/null
      netdb_filename none
      coredump_dir /
      shutdown_lifetime 0 seconds
      """;

  private final String executable;
  private final String debianPackage;

  CachingProxy(String executable, String debianPackage) {
    this.executable = executable;
    this.debianPackage = debianPackage;
  }

  /**
   * Starts it.
   *
   * @param folder for its files
   * @param port a free one
   * @param origin the port of the container
   */
  abstract Running start(Path folder, int port, int origin) throws Exception;

  Path installed() {
    Path program = Path.of(executable);
    assertThat(program).as("the Debian package " + debianPackage).isExecutable();
    return program;
  }

  /** Listens on a port of the loopback address. */
  record Running(Runnable stop, int port) implements AutoCloseable {
    Client client(Mount mount) {
      return new Client(URI.create("http://127.0.0.1:" + port + mount.path() + "/"));
    }

    private boolean isListening() throws InterruptedException {
      try {
        client(Mount.ROOT).get("");
        return true;
      } catch (IOException e) {
        return false;
      }
    }

    @Override
    public void close() {
      stop.run();
    }
  }
}
