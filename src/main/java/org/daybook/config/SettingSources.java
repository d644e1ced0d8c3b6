package org.daybook.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The sources of settings: those for one web application before those for all. */
public final class SettingSources {
  private final List<Function<String, Optional<Setting>>> sources;

  /**
   * A setting as an operator wrote it.
   *
   * @param name the name under which the operator wrote the value
   * @param source the kind of source, for messages
   */
  record Setting(String name, String value, String source) {}

  /**
   * The sources of a web application.
   *
   * @param contextPath the path of the web application, which is part of its own settings' names
   */
  public SettingSources(
      String contextPath,
      Function<String, @Nullable String> initParameters,
      Function<String, @Nullable String> properties,
      Function<String, @Nullable String> environment) {
    String instance = instance(contextPath);
    sources =
        List.of(
            key -> find("daybook." + key, initParameters, "context parameter"),
            key -> find("daybook." + instance + "." + key, properties, "system property"),
            key -> find(variable(instance + "__" + key), environment, "environment variable"),
            key -> find("daybook." + key, properties, "system property"),
            key -> find(variable(key), environment, "environment variable"));
  }

  /** The setting of a key in the first source that has it. */
  Optional<Setting> find(String key) {
    return sources.stream().flatMap(source -> source.apply(key).stream()).findFirst();
  }

  private static Optional<Setting> find(
      String name, Function<String, @Nullable String> values, String source) {
    return Optional.ofNullable(values.apply(name)).map(value -> new Setting(name, value, source));
  }

  private static String instance(String contextPath) {
    return contextPath.isEmpty() ? "ROOT" : contextPath.substring(1).replace('/', '.');
  }

  private static String variable(String key) {
    return "DAYBOOK_" + key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }
}
