package org.daybook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.Context;
import org.daybook.testing.LogRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web applications in one container, each configured for itself. */
class InstancesTest {
  @TempDir private Path folder;

  @Test
  void twoInstancesSeeNothingOfEachOther() throws Exception {
    try (LogRecords log = new LogRecords("org.daybook");
        Instances server = new Instances(folder.resolve("server"))) {
      Context one = server.add("/eng/one", Map.of("daybook.work", work()));
      Instances.enter(one, "daybook/content", content("one"));
      server.add("/two", Map.of("daybook.work", work(), "daybook.content", content("two")));
      server.start();

      assertThat(server.whenPublished("/eng/one/notes/of-one/").body()).contains("Only one");
      assertThat(server.whenPublished("/two/notes/of-two/").body()).contains("Only two");
      assertThat(server.get("/eng/one/notes/of-two/").statusCode()).isEqualTo(404);
      assertThat(server.get("/two/notes/of-one/").statusCode()).isEqualTo(404);
      assertThat(server.get("/two/").body()).contains("Only two").doesNotContain("Only one");
      assertThat(publishers())
          .containsExactlyInAnyOrder("daybook-publisher eng.one", "daybook-publisher two");
      assertThat(log.messages())
          .allMatch(line -> line.startsWith("[eng.one] ") || line.startsWith("[two] "))
          .anyMatch(
              line ->
                  line.contains("content = ")
                      && line.contains("(JNDI entry java:comp/env/daybook/content)"))
          .contains(
              "[eng.one] Published 1 entry, 0 problems: 3 of 3 files converted, 0 from the store")
          .contains("[two] Published 1 entry, 0 problems: 3 of 3 files converted, 0 from the store")
          .noneMatch(line -> line.contains("are lost"));
    }
    assertThat(publishers()).isEmpty();
  }

  @Test
  void anInstanceWithAWrongSettingAnswers503AndNamesTheSetting() throws Exception {
    try (LogRecords log = new LogRecords("org.daybook");
        Instances server = new Instances(folder.resolve("server"))) {
      Path missing = folder.resolve("nots");
      server.add("/wrong", Map.of("daybook.poll", "s3cret", "daybook.content", missing.toString()));
      server.start();

      String why =
          "settings are wrong: daybook.poll (context parameter) must be a duration such as 10s or"
              + " 500ms; daybook.content (context parameter): "
              + missing
              + " does not exist: create a folder there, or write another path";
      for (String path : List.of("/wrong/", "/wrong/notes/", "/wrong/atom.xml")) {
        HttpResponse<String> page = server.get(path);
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).isEqualTo("This site is out of service: " + why + "\n");
        assertThat(page.headers().map())
            .containsEntry("retry-after", List.of("60"))
            .containsEntry("cache-control", List.of("no-store"))
            .containsKey("content-security-policy");
      }
      HttpResponse<String> ready = server.get("/wrong/_/health/ready");
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).isEqualTo("not ready: " + why + "\n");
      assertThat(server.get("/wrong/_/health/live").statusCode()).isEqualTo(200);
      assertThat(log.messages())
          .anyMatch(
              line ->
                  line.startsWith("[wrong] Nothing is shown")
                      && line.contains("daybook.content (context parameter): " + missing)
                      && line.contains("500ms, not \"s3cret\";"));
    }
  }

  @Test
  void aContentFolderThatDoesNotExistIsNamedWithItsSettingUntilItDoes() throws Exception {
    Path missing = folder.resolve("one");
    String why =
        "daybook.content (context parameter): "
            + missing
            + " does not exist: create a folder there, or write another path";
    try (LogRecords log = new LogRecords("org.daybook");
        Instances server = new Instances(folder.resolve("server"))) {
      server.add("/eng/one", Map.of("daybook.work", work(), "daybook.content", missing.toString()));
      server.start();

      HttpResponse<String> page = server.whenSaying("/eng/one/notes/", why);
      assertThat(page.statusCode()).isEqualTo(503);
      assertThat(page.body()).contains("Nothing is published yet");
      assertThat(server.get("/eng/one/_/health/ready").body())
          .isEqualTo("not ready: " + why + "\n");
      assertThat(server.get("/eng/one/_/health/content").body())
          .startsWith("{\"state\":\"unpublished\"")
          .contains("\"why\":\"" + why + "\"");
      assertThat(log.messages())
          .contains("[eng.one] " + why + "; Daybook looks again every few seconds");

      content("one");
      assertThat(server.whenPublished("/eng/one/notes/of-one/").body()).contains("Only one");
    }
  }

  @Test
  void aMisspeltSettingIsToldInHealthAndOnPagesOfTheManualAlone() throws Exception {
    String unknown =
        "daybook.contnet (context parameter) is no setting and has no effect; the nearest is"
            + " daybook.content";
    try (LogRecords log = new LogRecords("org.daybook");
        Instances server = new Instances(folder.resolve("server"))) {
      server.add("/manual", Map.of("daybook.work", work(), "daybook.contnet", "/srv/notes"));
      server.add(
          "/one",
          Map.of(
              "daybook.work", work(),
              "daybook.contnet", "/srv/notes",
              "daybook.content", content("one")));
      server.start();

      assertThat(server.whenPublished("/manual/").body())
          .contains("own manual, because no content folder is set. " + unknown + ".</aside>");
      assertThat(server.whenPublished("/one/").body()).doesNotContain("contnet");
      for (String instance : List.of("/manual", "/one")) {
        assertThat(server.get(instance + "/_/health/content").body())
            .contains("\"notices\":[", "\"" + unknown + "\"");
      }
      assertThat(log.messages()).contains("[manual] " + unknown, "[one] " + unknown);
    }
  }

  @Test
  void aWorkFolderThatTheServerDeletesIsWarnedOf() throws Exception {
    try (LogRecords log = new LogRecords("org.daybook");
        Instances server = new Instances(folder.resolve("server"))) {
      server.add("/one", Map.of("daybook.content", content("one")));
      server.start();
      server.whenPublished("/one/");

      assertThat(log.messages())
          .filteredOn(line -> line.contains("work is not set"))
          .singleElement()
          .asString()
          .contains("are lost when the application is undeployed (Apache Tomcat/")
          .endsWith("set daybook.work to a folder that is kept, such as /var/lib/daybook/one");
      assertThat(server.get("/one/_/health/content").body())
          .contains(
              "\"notices\":[\"work is not set, so ",
              "\"base-url is not set, so feeds and embeds name the host of each request\"]")
          .doesNotContain("Tomcat", folder.toString());
    }
  }

  private String work() {
    return folder.resolve("work").toString();
  }

  private String content(String name) throws IOException {
    Path content = folder.resolve(name);
    Files.createDirectories(content.resolve("notes"));
    Files.writeString(
        content.resolve("index.adoc"), "= Site " + name + "\n:page-id: tag:notes.example,2026:\n");
    Files.writeString(content.resolve("notes/index.adoc"), "= Notes\n");
    Files.writeString(
        content.resolve("notes/of-" + name + ".adoc"),
        "= Only " + name + "\n:description: A note.\n:page-date: 2026-01-01\n\nText.\n");
    return content.toString();
  }

  private static Set<String> publishers() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("daybook-publisher"))
        .collect(toSet());
  }
}
