package org.daybook.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.container.Client.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The archive that ships, in the distribution of each kind of container, at each mount. */
@ParameterizedClass
@MethodSource("distributions")
class ContainersIT {
  private static final List<String> REPRESENTATIONS =
      List.of("", "articles/queue/", "atom.xml", "articles/queue/queue.svg", "sitemap.xml");
  private static final List<String> CODINGS = List.of("identity", "gzip");

  private static Path folder;
  private static Distribution current;
  private static Server server;
  private static Crawl reference;

  ContainersIT(Distribution distribution) {
    assertThat(distribution).isEqualTo(current);
  }

  /** All, or those whose names match the system property {@code container}. */
  static Stream<Distribution> distributions() {
    String names = System.getProperty("container", ".*");
    return Stream.of(Distribution.values()).filter(each -> each.name().matches(names));
  }

  static Stream<Mount> mounts() {
    return Stream.of(current.mounts());
  }

  @BeforeParameterizedClassInvocation
  static void start(Distribution distribution) throws Exception {
    if (reference == null) {
      folder = Files.createTempDirectory("daybook-containers");
      reference = Crawl.ofAlone(folder);
    }
    current = distribution;
    Path home = Files.createDirectories(folder.resolve("at-" + distribution.name()));
    Folders.copy(folder.resolve("alone/daybook/store"), home.resolve("daybook/store"));
    Folders.copy(folder.resolve("content"), home.resolve("content"));
    server =
        distribution.start(new Installation(home, home.resolve("content")), Workshop.LAST_PAGE);
  }

  @AfterParameterizedClassInvocation
  static void stop() throws Exception {
    if (server != null) {
      server.close();
      server = null;
    }
  }

  @Test
  void everyResponseIsThatOfTheArchiveByItself() throws Exception {
    Crawl crawl = Crawl.of(server.client(Mount.NOTES));

    assertThat(crawl.replies().keySet()).isEqualTo(reference.replies().keySet());
    assertThat(crawl.size()).isGreaterThan(300);
    assertThat(crawl.differences(reference)).isEmpty();
    assertThat(crawl.added(reference)).allMatch(added -> added.matches(current.additions()));
  }

  @ParameterizedTest
  @MethodSource("mounts")
  void theMountIsNotInTheResponses(Mount mount) throws Exception {
    assertThat(reference.again(server.client(mount), 6).differences(reference)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("mounts")
  void headHasTheHeadersOfGet(Mount mount) throws Exception {
    Client client = server.client(mount);
    for (String path : REPRESENTATIONS) {
      for (String coding : CODINGS) {
        Reply get = client.get(path, "Accept-Encoding", coding);
        Reply head = client.head(path, "Accept-Encoding", coding);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(Observation.of(head).headers()).isEqualTo(Observation.of(get).headers());
        assertThat(head.header("Content-Length"))
            .as("%s %s", path, coding)
            .isIn(current.omits(coding), get.header("Content-Length"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mounts")
  void whatHasNotChangedIsNotDescribedAgain(Mount mount) throws Exception {
    Client client = server.client(mount);
    for (String path : REPRESENTATIONS) {
      for (String coding : CODINGS) {
        Reply get = client.get(path, "Accept-Encoding", coding);
        String tag = get.header("ETag");
        assertUnchanged(client.get(path, "Accept-Encoding", coding, "If-None-Match", tag), get);
        assertUnchanged(client.head(path, "Accept-Encoding", coding, "If-None-Match", tag), get);
      }
    }
  }

  private static void assertUnchanged(Reply same, Reply get) {
    assertThat(same.status()).isEqualTo(304);
    assertThat(same.body()).isEmpty();
    assertThat(same.headers().map()).doesNotContainKeys("content-type", "content-encoding");
    assertThat(same.header("Content-Length")).isEqualTo(current.lengthOfNothing());
    assertThat(same.header("Transfer-Encoding")).isEmpty();
    for (String name : List.of("ETag", "Cache-Control", "Vary", "Last-Modified")) {
      assertThat(same.header(name)).as(name).isEqualTo(get.header(name));
    }
  }

  @ParameterizedTest
  @MethodSource("mounts")
  void aRangeIsThatOfThePicture(Mount mount) throws Exception {
    Client client = server.client(mount);
    String picture = client.get("articles/made-3/figure.svg").text();
    Reply part = client.get("articles/made-3/figure.svg", "Range", "bytes=1-3");

    assertThat(part.status()).isEqualTo(206);
    assertThat(part.text()).isEqualTo(picture.substring(1, 4));
    assertThat(part.header("Content-Range")).isEqualTo("bytes 1-3/" + picture.length());
    assertThat(client.get("articles/made-3/figure.svg", "Range", "bytes=9999-").status())
        .isEqualTo(416);
  }

  @ParameterizedTest
  @MethodSource("mounts")
  void redirectsAreRelative(Mount mount) throws Exception {
    Reply page = server.client(mount).get("articles/queue");

    assertThat(page.status()).isEqualTo(308);
    assertThat(page.header("Location")).isEqualTo("./queue/");
  }

  @ParameterizedTest
  @MethodSource("mounts")
  void errorsAreOursAndSayNothingOfTheInside(Mount mount) throws Exception {
    for (String path : List.of("nowhere/", "%7Fx/")) {
      Reply missing = server.client(mount).get(path);

      assertThat(missing.status()).as(path).isEqualTo(404);
      assertThat(missing.text()).as(path).contains("Not found", "Workshop");
    }
    Reply written = server.client(mount).send("POST", "articles/queue/");
    assertThat(written.status()).isEqualTo(405);
    assertThat(written.header("Allow")).contains("GET", "HEAD", "OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%00", "articles%2Fqueue/", "%5C", "articles/queue;a=b/"})
  void whatTheContainerRefusesItselfHasNoTraceAndWhereTheManualSaysSoNoVersion(String path)
      throws Exception {
    String answer = RawRequest.answer(server.port(), "/notes/" + path);

    assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("\tat ", ".java:", "Exception:");
    if (!current.saysVersion()) {
      assertThat(answer).doesNotContainPattern("(?i)(?:tomcat|wildfly|undertow|liberty)[ /]*\\d");
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
  void whateverAClientAcceptsItGetsWhatThereIs(String accept) throws Exception {
    Client client = server.client(current.mounts()[0]);
    for (String path : List.of("articles/queue/", "nowhere/", "articles/queue", "_/health/ready")) {
      Reply usual = client.get(path);
      Reply unusual = client.get(path, "Accept", accept);

      assertThat(unusual.status()).as(path).isEqualTo(usual.status());
      assertThat(unusual.header("Content-Type")).as(path).isEqualTo(usual.header("Content-Type"));
    }
  }
}
