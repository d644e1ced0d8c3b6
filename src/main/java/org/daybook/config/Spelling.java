package org.daybook.config;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The spelling of the names of settings in one kind of source.
 *
 * @param separator stands between the name of an instance and a key; empty if no name of an
 *     instance can be there
 * @param spelled a key as part of a name
 */
record Spelling(String kind, String prefix, String separator, UnaryOperator<String> spelled) {

  static Spelling ofParameters() {
    return new Spelling("context parameter", SettingSources.PREFIX, "", key -> key);
  }

  static Spelling ofProperties(String kind) {
    return new Spelling(kind, SettingSources.PREFIX, ".", key -> key);
  }

  static Spelling ofVariables() {
    return new Spelling(
        "environment variable", SettingSources.VARIABLE, "__", SettingSources::variable);
  }

  /** A warning with the nearest name, unless a name is one of a setting. */
  Optional<String> warning(String name, Collection<String> keys) {
    return candidates(name, keys)
        .min(comparingInt(candidate -> distance(candidate, name)))
        .filter(nearest -> !nearest.equals(name))
        .map(
            nearest ->
                "%s (%s) is no setting and has no effect; the nearest is %s"
                    .formatted(name.replaceAll("\\p{Cntrl}", " "), kind, nearest));
  }

  /** All names of settings, for all instances that a name may contain. */
  private Stream<String> candidates(String name, Collection<String> keys) {
    Stream.Builder<String> prefixes = Stream.<String>builder().add(prefix);
    if (!separator.isEmpty() && name.startsWith(prefix)) {
      int at = name.indexOf(separator, prefix.length() + 1);
      while (at > 0) {
        prefixes.add(name.substring(0, at + separator.length()));
        at = name.indexOf(separator, at + 1);
      }
    }
    return prefixes.build().flatMap(begin -> keys.stream().map(key -> begin + spelled.apply(key)));
  }

  /** The number of letters to insert, to delete or to replace, in any case; 0 for equal names. */
  private static int distance(String candidate, String name) {
    String one = candidate.toLowerCase(Locale.ROOT);
    String other = name.toLowerCase(Locale.ROOT);
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
