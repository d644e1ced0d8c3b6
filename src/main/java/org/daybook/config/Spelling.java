package org.daybook.config;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.io.EditDistance;

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

  private static int distance(String candidate, String name) {
    return EditDistance.between(candidate.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
  }
}
