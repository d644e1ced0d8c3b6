package org.daybook.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.config.SettingSources.Setting;

/** Reads settings one after the other and reports at the end all that are wrong. */
final class SettingReader {
  private static final System.Logger LOG = System.getLogger(Settings.class.getName());

  private final SettingSources sources;
  private final List<String> problems = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  SettingReader(SettingSources sources) {
    this.sources = sources;
  }

  /** The value of a key, if a source has one. */
  <T> Optional<T> optional(String key, Function<String, T> parse) {
    Optional<Setting> setting = sources.find(key);
    found.add(
        key
            + setting
                .map(s -> " = " + s.value() + " (" + s.source() + " " + s.name() + ")")
                .orElse(" not set"));
    return setting.flatMap(s -> parsed(s, parse));
  }

  /** The value of a key, or the value of its default. */
  <T> T value(String key, String standard, Function<String, T> parse) {
    return optional(key, parse).orElseGet(() -> parse.apply(standard));
  }

  /**
   * Logs every key with its value and its source.
   *
   * @throws InvalidSettingsException if a value is wrong
   */
  void finish() {
    LOG.log(System.Logger.Level.INFO, "Settings: {0}", String.join(", ", found));
    if (!problems.isEmpty()) {
      throw new InvalidSettingsException(problems);
    }
  }

  private <T> Optional<T> parsed(Setting setting, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(setting.value().strip()));
    } catch (IllegalArgumentException e) {
      problems.add(
          setting.name()
              + " ("
              + setting.source()
              + ") "
              + e.getMessage()
              + ", not \""
              + setting.value()
              + "\"");
      return Optional.empty();
    }
  }
}
