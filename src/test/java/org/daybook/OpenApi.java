package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The API's description of itself, and what an answer must be according to it. */
final class OpenApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonSchemaFactory SCHEMAS =
      JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonNode document = document();
  private final Set<String> asked = new TreeSet<>();

  static JsonNode parse(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }

  JsonNode whole() {
    return document;
  }

  /** The faults of a schema as such. */
  static Set<ValidationMessage> faultsOf(JsonNode schema) {
    return SCHEMAS
        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"), STRICT)
        .validate(schema);
  }

  /** Every path, every path with a parameter, and every path with a status that has its own row. */
  Set<String> declared() {
    Set<String> all = new TreeSet<>();
    document
        .get("paths")
        .fields()
        .forEachRemaining(
            path -> {
              JsonNode get = path.getValue().get("get");
              all.add(path.getKey());
              get.path("parameters")
                  .forEach(p -> all.add(path.getKey() + " " + resolved(p).get("name").asText()));
              get.get("responses")
                  .fieldNames()
                  .forEachRemaining(status -> all.add(path.getKey() + " " + status));
            });
    return all;
  }

  /** What was asked for, in the same form. */
  Set<String> asked() {
    return asked;
  }

  /** Checks an answer to a GET of what is below the API's root, which may have a query. */
  void check(String target, int status, String type, String body) {
    String path = template(target.replaceFirst("\\?.*", ""));
    JsonNode get = document.at("/paths/" + path.replace("/", "~1") + "/get");
    assertThat(get.isObject()).as("%s is declared", path).isTrue();
    asked.add(path);
    List<String> parameters = names(target);
    List<String> declared = new ArrayList<>();
    get.path("parameters").forEach(p -> declared.add(resolved(p).get("name").asText()));
    parameters.stream().filter(declared::contains).forEach(name -> asked.add(path + " " + name));
    assertThat(status != 200 || declared.containsAll(parameters)).as(target).isTrue();
    if (declared.contains("path")) {
      asked.add(path + " path");
    }
    JsonNode responses = get.get("responses");
    String row = responses.has(String.valueOf(status)) ? String.valueOf(status) : "default";
    asked.add(path + " " + row);
    JsonNode content = resolved(responses.get(row)).path("content");
    if (content.isMissingNode()) {
      assertThat(body).as(target).isEmpty();
      return;
    }
    assertThat(content.has(type)).as("%s %s %s", target, status, type).isTrue();
    assertThat(faults(content.get(type).get("schema"), body)).as("%s: %s", target, body).isEmpty();
  }

  private Set<ValidationMessage> faults(JsonNode schema, String body) {
    ObjectNode whole = JsonNodeFactory.instance.objectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", document.get("components"));
    return SCHEMAS.getSchema(whole, STRICT).validate(parse(body));
  }

  private String template(String path) {
    if (path.isEmpty()) {
      return "/";
    }
    return path.startsWith("/entries/") ? "/entries/{path}" : path;
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static List<String> names(String target) {
    int query = target.indexOf('?');
    return query < 0
        ? List.of()
        : Stream.of(target.substring(query + 1).split("&"))
            .map(one -> one.replaceFirst("=.*", ""))
            .toList();
  }

  private static JsonNode document() {
    try (InputStream file = DaybookApplication.class.getResourceAsStream("web/api/openapi.json")) {
      return JSON.readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
