package org.daybook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** {@code java -jar daybook.war}, running. */
final class Archive implements AutoCloseable {
  private static final String GREETING = "Daybook is at ";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final long started = System.nanoTime();
  private final Process process;
  private final URI base;

  private Archive(ProcessBuilder builder) throws IOException {
    process = builder.start();
    BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    String line = out.readLine();
    if (line == null || !line.startsWith(GREETING)) {
      throw new IOException("the archive did not start: " + line);
    }
    base = URI.create(line.substring(GREETING.length()));
  }

  /** Starts the archive; what it logs goes to {@code serve.log} in the work folder. */
  static Archive serve(Path war, Path content, Path work) throws IOException {
    Files.createDirectories(work);
    return new Archive(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                war.toString(),
                "serve",
                "--port=0",
                "--content=" + content,
                "--work=" + work)
            .redirectError(ProcessBuilder.Redirect.appendTo(work.resolve("serve.log").toFile())));
  }

  Program program() {
    return new Program(process.toHandle());
  }

  int port() {
    return base.getPort();
  }

  /** Seconds since the start. */
  double seconds() {
    return (System.nanoTime() - started) / 1e9;
  }

  /** Asks for a page again and again until it is there and has a text. */
  void await(String page, String text, Duration pause) throws IOException, InterruptedException {
    HttpResponse<String> response = get(page);
    while (response.statusCode() != 200 || !response.body().contains(text)) {
      TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      response = get(page);
    }
  }

  /** The response at a page, whatever it is. */
  HttpResponse<String> get(String page) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(base.resolve(page)).timeout(Duration.ofSeconds(60)).build();
    return CLIENT.send(request, BodyHandlers.ofString());
  }

  /** Ends the process at once, with everything that it was doing. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
