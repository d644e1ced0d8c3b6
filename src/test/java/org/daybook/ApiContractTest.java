package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.ServiceUnavailableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.document.Rule;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.Freshness.State;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.site.Site;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API's OpenAPI document is true of every answer, and has nothing that never happens. */
class ApiContractTest {
  private static final List<String> TARGETS =
      List.of(
          "/",
          "/site",
          "/sections",
          "/entries",
          "/entries/notes/queues?source=true",
          "/tags?page=1&per-page=1",
          "/search?q=queues&page=1",
          "/diagnostics",
          "/openapi.json");

  private static final Freshness BEHIND =
      new Freshness(State.BEHIND, InProcess.NOW, "a file takes long to be converted");

  @TempDir Path work;
  private final OpenApi contract = new OpenApi();
  private final Site site = ApiSample.preview();

  @Test
  void everyAnswerIsAsDeclaredAndEverythingThatIsDeclaredIsAnswered() {
    try (ContractedApi api = api("whole", published())) {
      TARGETS.forEach(target -> askInEveryWay(api, target));
      Stream.of("section=notes", "tag=a", "author=a", "status=a", "year=2026")
          .forEach(filter -> assertThat(api.get("/entries?" + filter).status()).isEqualTo(200));
      api.get("/entries?updated-since=2026-01-01&page=2&per-page=1");
      for (String path : List.of("stacks", "trees", "draft", "quiet", "later", "nothing")) {
        api.get("/entries/notes/" + path + "/");
      }
      assertThat(api.get("/entries/projects/volga").status()).isEqualTo(200);
    }
    try (ContractedApi api = api("reader", new Published(this::seen, health()))) {
      assertThat(api.get("/entries/notes/gone").status()).isEqualTo(410);
    }
    try (ContractedApi api = api("failing", failing())) {
      TARGETS.stream()
          .filter(target -> !target.equals("/openapi.json"))
          .forEach(target -> assertThat(api.get(target).status()).isIn(500, 503));
    }

    assertThat(contract.asked()).containsExactlyElementsOf(contract.declared());
  }

  @Test
  void theDocumentIsOneOfOpenApi31WhoseReferencesLeadSomewhere() {
    JsonNode whole = contract.whole();

    assertThat(whole.get("openapi").asText()).isEqualTo("3.1.0");
    assertThat(whole.get("info").get("title").asText()).isNotEmpty();
    assertThat(whole.findValuesAsText("$ref"))
        .isNotEmpty()
        .allSatisfy(
            reference ->
                assertThat(whole.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse());
    List<String> operations = whole.get("paths").findValuesAsText("operationId");
    assertThat(operations).hasSize(whole.get("paths").size()).doesNotHaveDuplicates();
    Set<String> unused = new TreeSet<>();
    whole.get("components").get("schemas").fieldNames().forEachRemaining(unused::add);
    whole
        .findValuesAsText("$ref")
        .forEach(reference -> unused.remove(reference.replaceFirst(".*/", "")));
    assertThat(unused).isEmpty();
  }

  @Test
  void everySchemaIsOneOfJsonSchema202012() {
    contract
        .whole()
        .get("components")
        .get("schemas")
        .fields()
        .forEachRemaining(
            schema ->
                assertThat(OpenApi.faultsOf(schema.getValue())).as(schema.getKey()).isEmpty());
  }

  private static void askInEveryWay(ContractedApi api, String target) {
    ContractedApi.Answer answer = api.get(target);
    String tag = answer.header("ETag");
    String other = target + (target.contains("?") ? "&" : "?") + "nothing=1";

    assertThat(answer.status()).as(target).isEqualTo(200);
    assertThat(api.get(target, "If-None-Match", tag).status()).as(target).isEqualTo(304);
    assertThat(api.get(target, "If-Match", "\"other\"").status()).as(target).isEqualTo(412);
    assertThat(api.get(other).status()).as(target).isEqualTo(400);
  }

  private ContractedApi api(String name, Published published) {
    return new ContractedApi(published, work.resolve(name), contract);
  }

  private Published published() {
    return new Published(() -> Sites.feeds(site), health());
  }

  private Feeds seen() {
    return Sites.feeds(ApiSample.site());
  }

  private HealthReport health() {
    Inspection inspection =
        Inspection.of(
            2,
            List.of(Rule.INVALID_ATTRIBUTE.at("notes/a.adoc", 2, "has no title")),
            List.of(),
            site);
    return new HealthReport(() -> inspection, () -> BEHIND, true, List.of("all is lost"));
  }

  private static Published failing() {
    return new Published(
        () -> {
          throw new ServiceUnavailableException(1L);
        },
        new HealthReport(
            () -> {
              throw new IllegalStateException("secret");
            },
            () -> BEHIND,
            true));
  }
}
