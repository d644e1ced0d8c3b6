package org.daybook.config;

import static java.lang.System.Logger.Level.WARNING;

import java.util.ArrayList;
import java.util.List;
import org.daybook.io.InstanceLogger;

/** The faults of settings, collected so that all of it is reported at once. */
final class SettingProblems {
  private static final System.Logger LOG = InstanceLogger.of(Settings.class);

  private final List<String> problems = new ArrayList<>();

  /** The problems without the values of settings. */
  private final List<String> told = new ArrayList<>();

  private final List<String> faults = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();

  /** Adds a problem that names no value. */
  void add(String sentence) {
    problems.add(sentence);
    told.add(sentence);
  }

  /**
   * Adds a value that is not as it must be.
   *
   * @param expected what it must be, after the name of the setting
   */
  void add(Setting setting, String expected) {
    String sentence = setting.origin() + " " + expected;
    problems.add(sentence + ", not \"" + setting.shown() + "\"");
    told.add(sentence);
  }

  /** Adds what may become right without another start, and is no reason not to start. */
  void addFault(String sentence) {
    faults.add(sentence);
  }

  /** Adds what may be wrong. */
  void addWarning(String sentence) {
    warnings.add(sentence);
  }

  /**
   * Logs the warnings.
   *
   * @throws InvalidSettingsException if there is a problem; it names the faults too
   */
  void report() {
    warnings.forEach(warning -> LOG.log(WARNING, "{0}", warning));
    if (!problems.isEmpty()) {
      faults.forEach(this::add);
      throw new InvalidSettingsException(problems, told);
    }
  }
}
