package org.daybook.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;

/** A running Daybook, read as a browser reads it. */
record Website(URI base) {
  private static final Duration FIRST_PUBLISH = Duration.ofSeconds(90);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(20));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofString());
  }

  /** The response at a path, awaited until it has the text, because entries appear in batches. */
  String whenPublished(String path, String text) throws IOException, InterruptedException {
    Instant end = Instant.now().plus(FIRST_PUBLISH);
    HttpResponse<String> response = get(path);
    while (!(response.statusCode() == 200 && response.body().contains(text))
        && Instant.now().isBefore(end)) {
      Thread.sleep(PAUSE.toMillis());
      response = get(path);
    }
    assertThat(response.statusCode()).as(path).isEqualTo(200);
    assertThat(response.body()).as(path).contains(text);
    return response.body();
  }
}
