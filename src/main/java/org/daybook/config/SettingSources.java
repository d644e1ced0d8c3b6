package org.daybook.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.io.Instance;

/** The sources of settings: those for one web application before those for all, a file last. */
public final class SettingSources {
  /** The beginning of the name of every setting, except in JNDI and in the environment. */
  static final String PREFIX = "daybook.";

  /** The beginning of the name of every environment variable. */
  static final String VARIABLE = "DAYBOOK_";

  private final Surroundings surroundings;
  private final String own;
  private final List<SettingSource> sources;

  /**
   * The sources of a web application without a file.
   *
   * @param contextPath the path of the web application, which is part of its own settings' names
   */
  public SettingSources(String contextPath, Surroundings surroundings) {
    this(contextPath, surroundings, source("context parameter", PREFIX, surroundings.parameters()));
  }

  private SettingSources(String contextPath, Surroundings surroundings, SettingSource parameters) {
    this.surroundings = surroundings;
    String instance = Instance.at(contextPath);
    own = PREFIX + instance + ".";
    Map<String, String> properties = surroundings.properties();
    Map<String, String> environment = surroundings.environment();
    sources =
        List.of(
            new SettingSource(
                "JNDI entry", key -> "java:comp/env/daybook/" + key, surroundings.jndi()),
            parameters,
            source("system property", own, properties),
            new SettingSource(
                "environment variable",
                key -> VARIABLE + variable(instance) + "__" + variable(key),
                environment::get),
            source("system property", PREFIX, properties),
            new SettingSource(
                "environment variable", key -> VARIABLE + variable(key), environment::get));
  }

  /** The same sources for a command, which hands its options over as context parameters. */
  public static SettingSources ofCommand(String contextPath, Surroundings surroundings) {
    Map<String, String> options = new HashMap<>();
    surroundings.parameters().forEach((name, value) -> options.put(option(name), value));
    return new SettingSources(
        contextPath,
        surroundings,
        new SettingSource("option", key -> option(PREFIX + key), options::get));
  }

  private SettingSources(SettingSources earlier, String kind, Map<String, String> file) {
    surroundings = earlier.surroundings;
    own = earlier.own;
    sources = new ArrayList<>(earlier.sources);
    sources.add(source(kind, own, file));
    sources.add(source(kind, PREFIX, file));
  }

  /** The same sources with a properties file after them. */
  SettingSources with(String kind, Map<String, String> file) {
    return new SettingSources(this, kind, file);
  }

  /** The places that the sources read. */
  Surroundings surroundings() {
    return surroundings;
  }

  /** The setting of a key in the first source that has it. */
  Optional<Setting> find(String key) {
    return sources.stream().flatMap(source -> source.find(key).stream()).findFirst();
  }

  /** A key or the name of an instance as part of the name of an environment variable. */
  static String variable(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
  }

  private static String option(String parameter) {
    String key = parameter.substring(Math.min(PREFIX.length(), parameter.length()));
    return "--" + (key.equals("allowed-hosts") ? "allowed-host" : key);
  }

  private static SettingSource source(String kind, String prefix, Map<String, String> values) {
    return new SettingSource(kind, key -> prefix + key, values::get);
  }
}
