package org.daybook.config;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that were written for settings and are none. Settings of other instances are known.
 *
 * @param keys all keys
 */
record UnknownNames(Collection<String> keys) {
  /** The variables that Kubernetes sets in each pod because of a service called daybook. */
  private static final Pattern KUBERNETES =
      Pattern.compile("DAYBOOK_(?:.*_)?(?:SERVICE_(?:HOST|PORT).*|PORT(?:_\\d.*)?)");

  /** Warnings about the names in all sources that can be listed. */
  Stream<String> warnings(Surroundings in, SettingsFile file) {
    Predicate<String> property = name -> begins(name, SettingSources.PREFIX);
    return Stream.of(
            warnings(Spelling.ofParameters(), in.parameters(), property),
            warnings(Spelling.ofProperties("system property"), in.properties(), property),
            warnings(Spelling.ofVariables(), in.environment(), UnknownNames::isVariable),
            warnings(Spelling.ofProperties(file.kind()), file.values(), name -> true))
        .flatMap(found -> found);
  }

  private Stream<String> warnings(
      Spelling spelling, Map<String, String> values, Predicate<String> ours) {
    return values.keySet().stream()
        .filter(ours)
        .sorted()
        .flatMap(name -> spelling.warning(name, keys).stream());
  }

  private static boolean isVariable(String name) {
    return begins(name, SettingSources.VARIABLE) && !KUBERNETES.matcher(name).matches();
  }

  private static boolean begins(String name, String prefix) {
    return name.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }
}
