package org.daybook.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of a request: each is known, and given once and with a value. */
final class QueryParameters {
  private final Map<String, String> given;

  /**
   * The parameters of a request.
   *
   * @param known the names that the resource knows, in the order in which links have them
   * @throws InvalidQueryException if another one is given, or one twice or without a value
   */
  QueryParameters(UriInfo uri, List<String> known) {
    given = given(uri, known);
  }

  /**
   * Refuses every parameter.
   *
   * @throws InvalidQueryException if one is given
   */
  static void none(UriInfo uri) {
    given(uri, List.of());
  }

  /** The text of a parameter, if it is given. */
  Optional<String> text(String name) {
    return Optional.ofNullable(given.get(name));
  }

  /**
   * The value of a parameter, if it is given.
   *
   * @param parse throws an IllegalArgumentException if the text is wrong
   * @param expected the value to write, as in "a year such as 2026"
   * @throws InvalidQueryException if the text is wrong
   */
  <V> Optional<V> value(String name, Function<String, V> parse, String expected) {
    try {
      return text(name).map(parse);
    } catch (IllegalArgumentException e) {
      throw InvalidQueryException.wrong(name, expected, String.valueOf(given.get(name)));
    }
  }

  /**
   * The number of a parameter.
   *
   * @param standard the number if none is given
   * @param most the largest that is allowed; the smallest is 1
   */
  int number(String name, int standard, int most) {
    return value(name, text -> ParameterParser.number(text, most), "a number from 1 to " + most)
        .orElse(standard);
  }

  /** The query with these parameters, and others after them or in the place of some. */
  String with(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(given);
    all.keySet().removeAll(others.keySet());
    all.putAll(others);
    return written(all);
  }

  /** Parameters as a query, without those that are empty; empty if there are none. */
  static String written(Map<String, String> all) {
    String query =
        all.entrySet().stream()
            .filter(parameter -> !parameter.getValue().isEmpty())
            .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? "" : "?" + query;
  }

  private static Map<String, String> given(UriInfo uri, List<String> known) {
    Map<String, String> given = new LinkedHashMap<>();
    MultivaluedMap<String, String> all = decoded(uri);
    for (String name : all.keySet()) {
      if (!known.contains(name)) {
        throw InvalidQueryException.unknown(name, known);
      }
    }
    for (String name : known) {
      List<String> values = all.getOrDefault(name, List.of());
      if (values.size() > 1) {
        throw InvalidQueryException.repeated(name);
      }
      values.forEach(value -> given.put(name, notBlank(name, value)));
    }
    return given;
  }

  private static MultivaluedMap<String, String> decoded(UriInfo uri) {
    try {
      return uri.getQueryParameters();
    } catch (IllegalArgumentException e) {
      throw InvalidQueryException.malformed();
    }
  }

  private static String notBlank(String name, String value) {
    if (value.isBlank()) {
      throw InvalidQueryException.blank(name);
    }
    return value.strip();
  }
}
