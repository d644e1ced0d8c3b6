package org.daybook.container;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Reads what a server sends, as it is sent: follows no redirect and decodes nothing. */
record Client(URI base) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  /** A response. */
  record Reply(int status, HttpHeaders headers, byte[] body) {
    /** The header's value, or empty. */
    String header(String name) {
      return String.join(", ", headers.allValues(name));
    }

    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  /** The response to a GET; headers are names and values in turn. */
  Reply get(String path, String... headers) throws IOException, InterruptedException {
    return send("GET", path, headers);
  }

  Reply head(String path, String... headers) throws IOException, InterruptedException {
    return send("HEAD", path, headers);
  }

  Reply send(String method, String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(30))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
    return new Reply(response.statusCode(), response.headers(), response.body());
  }
}
