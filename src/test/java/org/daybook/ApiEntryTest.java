package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.daybook.ContractedApi.Answer;
import org.daybook.io.ByteSource;
import org.daybook.site.Asset;
import org.daybook.site.SitePath;
import org.daybook.site.Visibility;
import org.daybook.testing.Note;
import org.daybook.testing.SiteBuilder;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JSON API's document of one entry. */
class ApiEntryTest {
  @TempDir Path work;

  @Test
  void anEntryHasItsTextWithAbsoluteLinksAndLeadsToItsNeighbours() {
    try (ContractedApi api = api()) {
      Answer queues = api.get("/entries/notes/queues");

      assertThat(queues.at("/html"))
          .isEqualTo("<p>See <a href=\"https://notes.example/notes/stacks/\">Stacks</a>.</p>");
      assertThat(queues.at("/titleHtml")).isEqualTo("Queues &amp; <code>latency</code>");
      assertThat(queues.at("/summaryHtml")).isEqualTo("What <em>queues</em> cost.");
      assertThat(queues.at("/series/part") + " of " + queues.at("/series/parts"))
          .isEqualTo("1 of 2");
      assertThat(queues.each("/series/around", "path"))
          .containsExactly("notes/queues/", "notes/stacks/");
      assertThat(queues.at("/prev/path")).isEqualTo("notes/stacks/");
      assertThat(queues.json().at("/next").isMissingNode()).isTrue();
      assertThat(queues.each("/backlinks/newest", "path")).containsExactly("notes/stacks/");
      assertThat(queues.each("/backlinks/newest", "sentence")).containsExactly("Unlike queues.");
      assertThat(queues.at("/review/owner/name")).isEqualTo("Cy Dahl");
      assertThat(queues.at("/review/overdue")).isEqualTo("true");
      assertThat(api.follow(queues.at("/prev/self")).at("/next/path")).isEqualTo("notes/queues/");
    }
  }

  @Test
  void aProjectHasItsFactsAndItsStatus() {
    try (ContractedApi api = api()) {
      Answer volga = api.get("/entries/projects/volga/");

      assertThat(volga.at("/status")).isEqualTo("Active");
      assertThat(volga.each("/facts", "value")).containsExactly("https://volga.example/");
    }
  }

  @Test
  void theSourceIsThatBesideThePageAndOnlyInTheAnswerIfItIsAskedFor() {
    try (ContractedApi api = api()) {
      Answer usual = api.get("/entries/notes/queues");
      Answer whole = api.get("/entries/notes/queues?source=true");

      assertThat(usual.json().has("source")).isFalse();
      assertThat(whole.at("/source")).isEqualTo(ApiSample.SOURCE);
      assertThat(whole.header("ETag")).isNotEqualTo(usual.header("ETag"));
      assertThat(usual.at("/sourceUrl"))
          .isEqualTo("https://notes.example/notes/queues/source.adoc");
      assertThat(api.ask("GET", "notes/queues/source.adoc").text()).isEqualTo(whole.at("/source"));
      assertThat(api.get("/entries/notes/queues?source=false").text()).isEqualTo(usual.text());
      assertThat(api.get("/entries/notes/trees?source=true").json().has("source")).isFalse();
    }
  }

  @Test
  void aSourceThatHasChangedSinceIsNotShownAndTheEntryIs() {
    Asset changed =
        new Asset(
            new SitePath("notes/a/source.adoc"),
            "notes/a.adoc",
            "1",
            Visibility.PUBLIC,
            new Gone());
    try (ContractedApi api =
        new ContractedApi(
            () ->
                Sites.feeds(
                    new SiteBuilder()
                        .sections(Sites.list(Note.at("notes/a/")))
                        .assets(changed)
                        .build()),
            work)) {
      Answer answer = api.get("/entries/notes/a?source=true");

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("2");
      assertThat(api.get("/entries/notes/a").status()).isEqualTo(200);
    }
  }

  @Test
  void aFormerPathLeadsToTheEntry() {
    try (ContractedApi api = api()) {
      assertThat(api.get("/entries/old/queues").at("/path")).isEqualTo("notes/queues/");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes/later", "notes/draft/", "notes/nothing", "notes", "about", "x"})
  void whatIsHiddenOrNoEntryIsNotFound(String path) {
    try (ContractedApi api = api()) {
      assertThat(api.get("/entries/" + path).status()).isEqualTo(404);
    }
  }

  @Test
  void whatIsHiddenIsInNoList() {
    try (ContractedApi api = api()) {
      for (String target :
          new String[] {"/site", "/sections", "/entries?tag=c-plus-plus", "/tags"}) {
        assertThat(api.get(target).text()).doesNotContain("Hidden");
      }
      assertThat(api.get("/entries?status=active").at("/total")).isEqualTo("1");
      assertThat(api.get("/entries/notes/quiet").at("/title")).isEqualTo("Hidden quiet");
      assertThat(api.get("/entries/notes/gone").status()).isEqualTo(410);
    }
  }

  @Test
  void aPreviewSaysWhatIsADraft() {
    try (ContractedApi api = new ContractedApi(() -> Sites.feeds(ApiSample.preview()), work)) {
      assertThat(api.get("/entries/notes/draft").at("/draft")).isEqualTo("true");
      assertThat(api.get("/entries").at("/total")).isEqualTo("8");
    }
  }

  private ContractedApi api() {
    return new ContractedApi(() -> Sites.feeds(ApiSample.site()), work);
  }

  /** Bytes in whose place there are others. */
  private static final class Gone implements ByteSource {
    @Override
    public long size() {
      return "other".getBytes(UTF_8).length;
    }

    @Override
    public void check() throws IOException {
      throw new IOException("other bytes");
    }

    @Override
    public void write(OutputStream out, long first, long count) throws IOException {
      check();
    }
  }
}
