package org.daybook.document;

import static java.util.Comparator.comparingInt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.io.EditDistance;
import org.jspecify.annotations.Nullable;

/**
 * The severity that somebody gives the diagnostics of a rule in place of the rule's own.
 *
 * @param severity null if they are left out
 */
public record RuleSetting(Rule rule, @Nullable Severity severity) {
  private static final String OFF = "off";
  private static final Map<String, Severity> SEVERITIES =
      Map.of("error", Severity.ERROR, "warning", Severity.WARNING, "note", Severity.NOTE);

  /**
   * The setting that a text such as {@code broken-xref=error} names.
   *
   * @throws IllegalArgumentException if it names none; the message says what to write instead
   */
  public static RuleSetting parse(String text) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    String value = equals < 0 ? "" : text.substring(equals + 1);
    Rule rule = named(name);
    if (!value.equals(OFF) && !SEVERITIES.containsKey(value)) {
      throw new IllegalArgumentException(
          "has no severity; write " + name + "=off, =note, =warning or =error");
    }
    return new RuleSetting(rule, SEVERITIES.get(value));
  }

  /** The diagnostics as these settings have them; of several for one rule the last holds. */
  public static List<Diagnostic> apply(List<RuleSetting> settings, List<Diagnostic> all) {
    return all.stream().flatMap(one -> of(settings, one).stream()).toList();
  }

  private static Optional<Diagnostic> of(List<RuleSetting> settings, Diagnostic one) {
    return settings.stream()
        .filter(setting -> setting.rule() == one.rule())
        .reduce((first, second) -> second)
        .map(setting -> Optional.ofNullable(setting.severity()).map(one::as))
        .orElse(Optional.of(one));
  }

  private static Rule named(String name) {
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.toString().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("is no rule; the nearest is " + nearest(name)));
  }

  private static Rule nearest(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(Rule.values())
        .min(comparingInt(rule -> EditDistance.between(lower, rule.toString())))
        .orElseThrow();
  }
}
