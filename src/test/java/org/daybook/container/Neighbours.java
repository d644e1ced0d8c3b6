package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.daybook.container.Client.Reply;
import org.junit.jupiter.api.Test;

/**
 * Another application of the container includes fragments, and forged header fields tell it nothing
 * that only the proxy may say.
 */
interface Neighbours extends Deployed {
  @Test
  default void theServletOfTheManualIncludesTheLatestEntries() throws Exception {
    assumeTrue(distribution() != Distribution.ALONE, "It is the only application.");

    Reply page = server().portal().get("news", "Accept-Encoding", "gzip", "Range", "bytes=0-1");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text().strip())
        .startsWith("<!doctype html><html lang='en'><title>Portal</title><h1>Portal</h1>")
        .contains("<div class=\"daybook-latest\" lang=\"en\">")
        .contains("href=\"" + Snippet.BASE_URL + "articles/")
        .endsWith("</html>");
    assertThat(page.headers().map()).doesNotContainKeys("content-encoding", "content-range");
  }

  @Test
  default void aForgedFieldIsNotBelieved() throws Exception {
    assumeTrue(distribution() != Distribution.ALONE, "No proxy is configured.");

    assertThat(forwarded("127.0.0.1")).endsWith("From 127.0.0.1 to http://localhost");
  }

  @Test
  default void theProxyIsBelieved() throws Exception {
    assumeTrue(distribution().believesProxy(), "The manual says to believe nobody.");

    assertThat(forwarded(Snippet.PROXY)).endsWith("From 203.0.113.7 to https://localhost");
  }

  private String forwarded(String address) throws IOException {
    String fields = "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-Proto: https\r\n";
    return new RawRequest(address, Portal.PATH + "/request", fields).answer(server().port());
  }
}
