package org.daybook.config;

import static java.lang.System.Logger.Level.INFO;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.io.InstanceLogger;

/** Reads settings one after the other and reports at the end all that are wrong. */
final class SettingReader {
  private static final System.Logger LOG = InstanceLogger.of(Settings.class);

  private final SettingProblems problems = new SettingProblems();

  /** The origins of the values that were found, by key. */
  private final Map<String, String> origins = new HashMap<>();

  /** The lines of the log, by key. */
  private final Map<String, String> lines = new LinkedHashMap<>();

  private final SettingsFile file;
  private final SettingSources sources;

  /** A reader of sources, after which it reads the properties file that they name. */
  SettingReader(SettingSources named) {
    file = read(named, "config", SettingsFile::at).orElseGet(() -> overlay(named));
    sources = named.with(file.kind(), file.values());
  }

  /** The value of a key, if a source has one. */
  <T> Optional<T> optional(String key, Function<String, T> parse) {
    return read(sources, key, parse);
  }

  /** The value of a key, if a source has one; the log shows its default otherwise. */
  <T> Optional<T> optional(String key, String standard, Function<String, T> parse) {
    Optional<T> value = optional(key, parse);
    if (!origins.containsKey(key) && !standard.isEmpty()) {
      lines.put(key, " = " + standard + " (default)");
    }
    return value;
  }

  /** The value of a key, or the value of its default. */
  <T> T value(String key, String standard, Function<String, T> parse) {
    return optional(key, standard, parse).orElseGet(() -> parse.apply(standard));
  }

  /** The faults of the settings that were read. */
  SettingProblems problems() {
    return problems;
  }

  /** Where the settings that were read are from. */
  Provenance provenance() {
    return new Provenance(origins, unknown(new SettingsFile("file", file.values())));
  }

  /**
   * Logs every key with its value and its source, and warns of names that are no settings.
   *
   * @throws InvalidSettingsException if a value is wrong
   */
  void finish() {
    List<String> block = new ArrayList<>();
    lines.forEach((key, value) -> block.add("\n  " + key + value));
    LOG.log(INFO, "Settings:{0}", String.join("", block));
    unknown(file).forEach(problems::addWarning);
    problems.report();
  }

  private List<String> unknown(SettingsFile named) {
    return new UnknownNames(lines.keySet()).warnings(sources.surroundings(), named).toList();
  }

  private SettingsFile overlay(SettingSources named) {
    try (InputStream overlay = named.surroundings().overlay().get()) {
      return SettingsFile.overlay(overlay);
    } catch (IOException | IllegalArgumentException e) {
      problems.add(
          SettingsFile.OVERLAY + " in the archive " + SettingsFile.EXPECTED + " (" + e + ")");
      return SettingsFile.NONE;
    }
  }

  private <T> Optional<T> read(SettingSources from, String key, Function<String, T> parse) {
    Optional<Setting> setting = from.find(key);
    lines.put(
        key,
        setting
            .map(s -> " = " + s.shown() + " (" + s.source() + " " + s.name() + ")")
            .orElse(" is not set"));
    setting.ifPresent(s -> origins.put(key, s.origin()));
    return setting.flatMap(s -> parsed(s, parse));
  }

  private <T> Optional<T> parsed(Setting setting, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(setting.value().strip()));
    } catch (IllegalArgumentException e) {
      problems.add(setting, String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }
}
