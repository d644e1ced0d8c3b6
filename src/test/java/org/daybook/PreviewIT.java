package org.daybook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.daybook.config.Embedding;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.html.Summaries;
import org.daybook.publish.live.PublishedFolder;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.testing.SharedRenderer;
import org.daybook.web.BaseUrl;
import org.daybook.web.http.HttpFilters.Indexing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The open page of a preview, whose author saves its file. */
@ExtendWith(SharedRenderer.class)
class PreviewIT {
  private static final Presentation PREVIEW =
      new Presentation(
          true, Indexing.INTRANET, Summaries.OFF, Set.of("*"), 1 << 20, "test", Embedding.NONE);

  @RegisterExtension private static final Browser BROWSER = new Browser();

  @TempDir private Path work;
  private PublishedFolder folder;
  private Server server;
  private Page page;

  @BeforeEach
  void publish(Renderer renderer) throws IOException {
    save("index.adoc", "= Desk\n");
    save("about.adoc", "= About\n\nOf a desk.\n");
    save("notes/queue.adoc", note("Queue", "First line.\n\n".repeat(200)));
    Converter converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
    folder =
        new PublishedFolder(work.resolve("content"), work.resolve("feeds"), converter, "preview");
    folder.publish();
    server =
        new Server(
            new DaybookApplication(
                new Published(
                    folder::feeds,
                    new HealthReport(folder::inspection, () -> Freshness.UNKNOWN, false)),
                new BaseUrl(Optional.empty()),
                InstantSource.system(),
                PREVIEW),
            work.resolve("server"),
            work);
  }

  @AfterEach
  void stop() throws IOException {
    page.close(); // It would complain about the end of the server.
    server.close();
    folder.close();
  }

  @Test
  void thePageFollowsItsFileAndKeepsItsPlace() throws Exception {
    open("notes/queue/");
    page.evaluate("scrollTo(0, 1500)");

    edit("notes/queue.adoc", note("Ring", "Other line.\n\n".repeat(200)));

    assertThat(page.locator("h1")).hasText("Ring");
    assertThat(page.getByText("Other line.").first()).isVisible();
    page.waitForCondition(() -> page.evaluate("scrollY").equals(1500));
  }

  @Test
  void anErrorIsShownAboveTheLastGoodVersion() throws Exception {
    open("notes/queue/");
    assertThat(page.locator(".preview .outdated")).isHidden();

    edit("notes/queue.adoc", note("Ring\n:page-order: first", "Text."));

    assertThat(page.locator(".preview li")).containsText("notes/queue.adoc:2: error: page-order");
    assertThat(page.locator(".preview .outdated")).isVisible();
    assertThat(page.locator("h1")).hasText("Queue");

    edit("notes/queue.adoc", note("Ring", "Text."));

    assertThat(page.locator("h1")).hasText("Ring");
    assertThat(page.locator(".preview .outdated")).isHidden();
    assertThat(page.locator(".preview li")).hasCount(0);
  }

  @Test
  void anErrorInAFileThatHasNoPageIsShownOnEveryPage() throws Exception {
    open("notes/queue/");
    assertThat(page.locator("p.elsewhere")).isHidden();

    edit("notes/ring.adoc", note("Ring\n:page-order: first", "Text."));

    assertThat(page.locator("p.elsewhere")).isVisible();
    assertThat(page.locator("ul.elsewhere li"))
        .containsText("notes/ring.adoc:2: error: page-order");
    assertThat(page.locator(".preview .outdated")).isHidden();

    edit("notes/ring.adoc", note("Ring", "Text."));

    assertThat(page.locator("p.elsewhere")).isHidden();
  }

  @Test
  void thePageOfANewFileAppearsWhereItsAuthorWaitsForIt() throws Exception {
    open("notes/ring/");

    edit("notes/ring.adoc", note("Ring", "Text."));

    assertThat(page.locator("h1")).hasText("Ring");
    assertThat(BROWSER.expectedComplaints()).allMatch(said -> said.contains("404"));
  }

  @Test
  void aPageThatAnEditLeavesAsItIsIsNotLoadedAgain() throws Exception {
    open("notes/queue/");
    page.evaluate("globalThis.kept = true");

    Response state =
        page.waitForResponse(
            answer -> answer.url().endsWith("notes/queue/"),
            () -> edit("about.adoc", "= About\n\nOf this desk.\n"));

    assertThat(state.ok()).isTrue();
    assertThat(page.evaluate("kept")).isEqualTo(true);
  }

  @Test
  void aPageThatIsDeletedStaysOpenAndSaysSo() throws Exception {
    open("notes/queue/");

    Files.delete(work.resolve("content/notes/queue.adoc"));
    folder.publish();

    assertThat(page.locator(".preview .gone")).isVisible();
    assertThat(page.locator("h1")).hasText("Queue");
    assertThat(BROWSER.expectedComplaints()).allMatch(said -> said.contains("404"));
  }

  private void open(String path) {
    page = BROWSER.open();
    page.waitForResponse(
        answer -> answer.url().contains("_/preview"),
        () -> page.navigate("http://localhost:" + server.port() + "/site/" + path));
  }

  private static String note(String header, String text) {
    return "= " + header + "\n:page-date: 2026-01-02\n\n" + text + "\n";
  }

  private void edit(String path, String text) {
    try {
      save(path, text);
      folder.publish();
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  private void save(String path, String text) throws IOException {
    Path file = work.resolve("content").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
