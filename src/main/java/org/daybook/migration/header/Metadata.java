package org.daybook.migration.header;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a text or a site: texts, lists and maps.
 *
 * @param values by key
 */
public record Metadata(Map<String, Object> values) {
  /** No metadata. */
  public static final Metadata NONE = new Metadata(Map.of());

  /** The text of the first of these keys that has one; empty if none has. Dots lead into maps. */
  public String text(String... keys) {
    return Arrays.stream(keys)
        .map(this::value)
        .filter(value -> value instanceof String text && !text.isBlank())
        .map(value -> String.valueOf(value).strip())
        .findFirst()
        .orElse("");
  }

  /** The texts of all these keys. A single text is a list of those between its commas. */
  public List<String> list(String... keys) {
    List<String> texts = new ArrayList<>();
    for (String key : keys) {
      Object value = value(key);
      Stream<?> parts =
          value instanceof Collection<?> all
              ? all.stream()
              : value instanceof String text ? Stream.of(text.split(",", -1)) : Stream.of();
      parts.filter(String.class::isInstance).map(one -> one.toString().strip()).forEach(texts::add);
    }
    texts.removeIf(String::isEmpty);
    return texts.stream().distinct().toList();
  }

  /** Says whether a key is true. */
  public boolean is(String key) {
    return text(key).equalsIgnoreCase("true");
  }

  /** The metadata below a key. */
  public Metadata below(String key) {
    return value(key) instanceof Map<?, ?> map ? new Metadata(strings(map)) : NONE;
  }

  private @Nullable Object value(String key) {
    Object whole = values.get(key);
    int dot = key.indexOf('.');
    return whole == null && dot > 0
        ? below(key.substring(0, dot)).value(key.substring(dot + 1))
        : whole;
  }

  /** A map whose keys are texts. */
  static Map<String, Object> strings(Map<?, ?> map) {
    Map<String, Object> strings = new java.util.LinkedHashMap<>();
    map.forEach(
        (key, value) -> strings.put(String.valueOf(key), Objects.requireNonNullElse(value, "")));
    return strings;
  }
}
