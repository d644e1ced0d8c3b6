package org.daybook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.web.BaseUrl;

/** The API of a site on a real server. Every answer to a GET must be as the API declares it. */
final class ContractedApi implements AutoCloseable {
  /** Where the site says that it is. */
  static final String PUBLIC = "https://notes.example/";

  /** Where the API says that it is. */
  static final String ROOT = PUBLIC + "_/api/v1";

  private final HttpClient client = HttpClient.newHttpClient();
  private final OpenApi contract;
  private final Server server;

  ContractedApi(Supplier<Feeds> feeds, Path work) {
    this(
        new Published(
            feeds, new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false)),
        work,
        new OpenApi());
  }

  ContractedApi(Published published, Path work, OpenApi contract) {
    this.contract = contract;
    server =
        new Server(
            new DaybookApplication(
                published,
                new BaseUrl(Optional.of(URI.create(PUBLIC))),
                () -> InProcess.NOW,
                InProcess.presentation(1 << 20)),
            work,
            work);
  }

  /** An answer. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    String text() {
      return response.body();
    }

    JsonNode json() {
      return OpenApi.parse(response.body());
    }

    /** A member, as a text. */
    String at(String pointer) {
      return json().at(pointer).asText();
    }

    /** A member of each element of an array. */
    List<String> each(String array, String member) {
      List<String> all = new ArrayList<>();
      json().at(array).forEach(one -> all.add(one.get(member).asText()));
      return all;
    }
  }

  /** The answer to a GET of what is below the API's root: {@code /entries?page=2}. */
  Answer get(String target, String... headers) {
    Answer answer = ask("GET", "_/api/v1" + target, headers);
    contract.check(target, answer.status(), answer.header("Content-Type"), answer.text());
    return answer;
  }

  /** The answer to a GET of a URL that an answer names. */
  Answer follow(String url) {
    assertThat(url).startsWith(ROOT);
    return get(url.substring(ROOT.length()));
  }

  /** The answer to any request for what is below the site's root. */
  Answer ask(String method, String path, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/site/" + path))
            .method(method, BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return new Answer(client.send(request.build(), BodyHandlers.ofString()));
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(path, e);
    }
  }

  /** The answer to a request line that no URI can have, with its headers. */
  String raw(String target) {
    try (Socket socket = new Socket("localhost", server.port())) {
      String request =
          "GET /site/" + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(target, e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
