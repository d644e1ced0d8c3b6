package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybook.container.Client.Reply;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests for what is not there, or in an unusual form, get an answer that betrays nothing. */
interface Refusals extends Deployed {
  @ParameterizedTest
  @MethodSource("mounts")
  default void redirectsAreRelative(Mount mount) throws Exception {
    Reply page = get(mount, "articles/queue");

    assertThat(page.status()).isEqualTo(308);
    assertThat(page.header("Location")).isEqualTo("./queue/");
  }

  @ParameterizedTest
  @MethodSource("mounts")
  default void errorsAreOursAndSayNothingOfTheInside(Mount mount) throws Exception {
    Reply missing = get(mount, "nowhere/");
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.text()).contains("Not found", "Workshop");
    Reply written = client(mount).send("POST", "articles/queue/");
    assertThat(written.status()).isEqualTo(405);
    assertThat(written.header("Allow")).contains("GET", "HEAD", "OPTIONS");
  }

  @ParameterizedTest
  @MethodSource("mounts")
  default void requestsThatAreTooLargeAreRefusedByUs(Mount mount) throws Exception {
    String most = "a".repeat(4097);
    for (Reply refused :
        List.of(get(mount, most), get(mount, "?" + most), get(mount, "", "If-None-Match", most))) {
      assertThat(refused.status()).isIn(414, 431);
      assertThat(refused.text()).contains("longer than 4096 characters");
      assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }

  @ParameterizedTest
  @MethodSource("mounts")
  default void nothingOfTheArchiveCanBeRead(Mount mount) throws Exception {
    for (String path :
        List.of("WEB-INF/web.xml", "META-INF/MANIFEST.MF", "org/daybook/Main.class")) {
      assertThat(get(mount, path).status()).as(path).isEqualTo(404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "articles%2Fqueue/", "%5C", "articles/queue;a=b/"})
  default void whatTheContainerRefusesHasNoTraceAndWhereTheManualSaysSoNoVersion(String path)
      throws Exception {
    String answer = new RawRequest("/notes/" + path).answer(server().port());

    assertThat(answer).startsWith("HTTP/1.1 4");
    assertTellsNothing(answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/notes/%zz", "/notes/%7Fx/", "/notes/articles//queue/", "/notes/x/%2e%2e/"})
  default void anAddressInAnOddFormIsNoPageAndTellsNothing(String path) throws Exception {
    String answer = new RawRequest(path).answer(server().port());

    assertThat(answer).doesNotStartWith("HTTP/1.1 5");
    assertTellsNothing(answer);
  }

  private void assertTellsNothing(String answer) {
    assertThat(answer).doesNotContain("\tat ", ".java:", "Exception:");
    if (!distribution().saysVersion()) {
      assertThat(answer)
          .doesNotContainPattern(
              "(?i)(?:tomcat|tomee|wildfly|undertow|liberty|jetty|glassfish|payara)[ /(]*\\d");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/*",
        "image/*",
        "garbage",
        "text/html;q=0",
        "application/json",
        ",;",
        "a/b/c"
      })
  default void whateverAClientAcceptsItGetsWhatThereIs(String accept) throws Exception {
    Mount mount = distribution().mounts()[0];
    for (String path : List.of("articles/queue/", "nowhere/", "articles/queue", "_/health/ready")) {
      Reply usual = get(mount, path);
      Reply unusual = get(mount, path, "Accept", accept);

      assertThat(unusual.status()).as(path).isEqualTo(usual.status());
      assertThat(unusual.header("Content-Type")).as(path).isEqualTo(usual.header("Content-Type"));
    }
  }
}
