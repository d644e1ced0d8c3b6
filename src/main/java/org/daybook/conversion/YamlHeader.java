package org.daybook.conversion;

import static java.util.Objects.requireNonNullElse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.document.Html;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as header attributes. A key in {@link #NAMES} sets the attribute named there, and
 * any other key sets the attribute {@code page-} plus the key.
 *
 * @param yaml the parsed front matter: texts, lists and maps
 */
record YamlHeader(Map<?, ?> yaml) {
  /** The attributes by key that are not named {@code page-} plus the key. */
  static final Map<String, String> NAMES =
      Map.of(
          "author", "author",
          "authors", "author",
          "description", "description",
          "summary", "description",
          "keywords", "keywords",
          "lang", "lang",
          "lastmod", "page-updated");

  /** The title as markup, or empty. */
  Html title() {
    return Html.of(text(yaml.get("title"), ", "));
  }

  /** The attributes by name; values are markup. */
  Map<String, String> attributes() {
    Map<String, String> attributes = new TreeMap<>();
    yaml.forEach((key, value) -> put(attributes, key, value));
    // Zola has custom keys below extra, Hugo below params.
    yaml.values().stream()
        .filter(Map.class::isInstance)
        .map(inner -> (Map<?, ?>) inner)
        .forEach(inner -> inner.forEach((key, value) -> put(attributes, key, value)));
    return attributes;
  }

  private static void put(Map<String, String> attributes, Object key, @Nullable Object value) {
    String name = text(key, "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    if (name.equals("title") || value instanceof Map) {
      return;
    }
    String text = text(value, name.startsWith("author") ? "; " : ", ");
    attributes.putIfAbsent(attribute(name), Html.of(text).markup());
  }

  private static String attribute(String name) {
    return NAMES.getOrDefault(name, name.startsWith("page-") ? name : "page-" + name);
  }

  // No deeper level is read, because a YAML alias can refer to a value that contains it.
  private static String text(@Nullable Object value, String separator) {
    Collection<?> parts =
        value instanceof Collection<?> list ? list : List.of(requireNonNullElse(value, ""));
    return parts.stream()
        .filter(String.class::isInstance)
        .map(part -> part.toString().strip().replaceAll("\\s+", " "))
        .collect(Collectors.joining(separator));
  }
}
