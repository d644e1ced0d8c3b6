package org.daybook.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.SyndFeedInput;
import java.io.File;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The archive in a container, below a context path, with the content of {@code src/test/site}. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContainerIT {
  @ArquillianResource private URI base;
  private Website website;

  @Deployment(testable = false)
  static WebArchive archive() {
    return ShrinkWrap.create(ZipImporter.class, System.getProperty("deployment"))
        .importFrom(new File(System.getProperty("archive")))
        .as(WebArchive.class);
  }

  @BeforeEach
  void everyPageIsPublished() throws Exception {
    website = new Website(base);
    website.whenPublished("systems/bus/", "Every topic names its owner.");
    website.whenPublished("notes/queue/", "A queue that cannot say no is a leak.");
  }

  @Test
  void theContextPathIsTheContainersToChoose() {
    assertThat(base.getPath()).isEqualTo(System.getProperty("context-path"));
  }

  @Test
  void homeShowsTheNewestNoteFirst() throws Exception {
    String home = website.get("").body();

    assertThat(home).contains("What the workshop has learned.");
    assertThat(home.indexOf("notes/queue/")).isLessThan(home.indexOf("notes/stacks/"));
  }

  @Test
  void aNoteHasItsCodeItsImageAndItsLinks() throws Exception {
    String note = website.get("notes/queue/").body();

    assertThat(note)
        .contains("Queues &amp; back pressure", "<code", "RejectedExecutionException")
        .contains("href=\"../stacks/\"", "href=\"../../projects/lathe/\"", "src=\"queue.svg\"");
    assertThat(website.get("notes/queue/queue.svg").body()).startsWith("<svg");
  }

  @Test
  void aProjectShowsItsFacts() throws Exception {
    assertThat(website.get("projects/lathe/").body())
        .contains("https://example.com/lathe", "Apache-2.0", "Active");
  }

  @Test
  void theBoardShowsWholeEntries() throws Exception {
    assertThat(website.get("focus/").body())
        .contains("Every buffer is bounded, and says when it is full.", "Exploring");
  }

  @Test
  void theFeedNamesEveryNoteByItsWholeAddress() throws Exception {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(website.get("atom.xml").body()));

    assertThat(feed.getEntries())
        .extracting(SyndEntry::getTitle)
        .contains("Queues & back pressure", "Stacks", "Lathe");
    assertThat(feed.getEntries())
        .flatExtracting(SyndEntry::getLinks)
        .extracting(SyndLink::getHref)
        .contains(base.resolve("notes/queue/").toString())
        .allMatch(link -> link.startsWith(base.toString()));
  }

  @Test
  void whatAReaderHasIsNotSentAgain() throws Exception {
    String tag = website.get("notes/queue/").headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = website.get("notes/queue/", "If-None-Match", tag);

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(website.get("notes/queue/", "If-None-Match", "\"other\"").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aRequestThatIsTooLargeIsRefusedByUs() throws Exception {
    for (String path : List.of("a".repeat(4097), "?" + "q".repeat(4097))) {
      HttpResponse<String> refused = website.get(path);

      assertThat(refused.statusCode()).isEqualTo(414);
      assertThat(refused.body()).contains("is longer than 4096 characters");
      assertThat(refused.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
    assertThat(website.get("", "If-None-Match", "a".repeat(4097)).statusCode()).isEqualTo(431);
  }

  @Test
  void whatIsNotThereIsAPageOfTheSite() throws Exception {
    HttpResponse<String> response = website.get("notes/nothing/");

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.body()).contains("Workshop").doesNotContain("Tomcat", "WildFly", "Jersey");
  }
}
