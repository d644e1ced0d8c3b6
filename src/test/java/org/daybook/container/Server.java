package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * A started container, or the archive running by itself.
 *
 * @param process that ends with it, and with which it ends
 */
record Server(Installation installation, Process process, int port) implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(600);
  private static final long STOP_SECONDS = 30;
  private static final long PAUSE_MILLIS = 250;

  URI base(Mount mount) {
    return URI.create("http://127.0.0.1:" + port + mount.path() + "/");
  }

  Client client(Mount mount) {
    return new Client(base(mount));
  }

  /** The other application beside the archive. */
  Client portal() {
    return new Client(URI.create("http://127.0.0.1:" + port + Portal.PATH + "/"));
  }

  /** Returns once a page can be read. */
  void await(Mount mount, String path) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(START);
    while (!answers(mount, path)) {
      assertThat(Instant.now()).as(() -> path + " is served; " + tail()).isBefore(end);
      assertThat(process.isAlive()).as(() -> "the server runs; " + tail()).isTrue();
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** Returns once a page has a text. */
  void await(Client client, String path, String text) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(START);
    while (!client.get(path, "Accept-Encoding", "identity").text().contains(text)) {
      assertThat(Instant.now()).as(() -> path + " has " + text + "; " + tail()).isBefore(end);
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** Returns once the container itself answers, whatever it says. */
  void awaitAnswer() throws InterruptedException {
    Instant end = Instant.now().plus(START);
    while (!isListening()) {
      assertThat(Instant.now()).as(() -> "it listens; " + tail()).isBefore(end);
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  /** Returns once the log has a text. */
  void awaitLog(String text) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(START);
    while (!installation.log().contains(text)) {
      assertThat(Instant.now()).as(() -> text + " is logged; " + tail()).isBefore(end);
      assertThat(process.isAlive()).as(() -> "the server runs; " + tail()).isTrue();
      Thread.sleep(PAUSE_MILLIS);
    }
  }

  private boolean isListening() throws InterruptedException {
    try {
      client(Mount.ROOT).get("");
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private boolean answers(Mount mount, String path) throws InterruptedException {
    try {
      return client(mount).get(path).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  private String tail() {
    try {
      String log = installation.log();
      return "its log ends:\n" + log.substring(Math.max(0, log.length() - 4000));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    var children = process.descendants().toList();
    children.forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
