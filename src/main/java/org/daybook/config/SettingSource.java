package org.daybook.config;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A place where settings of one web application or of all may be.
 *
 * @param kind its name in messages
 * @param naming the name that a key has there
 * @param values the value of a name
 */
record SettingSource(
    String kind, UnaryOperator<String> naming, Function<String, @Nullable String> values) {

  /** The setting of a key, if it is there. */
  Optional<Setting> find(String key) {
    String name = naming.apply(key);
    return Optional.ofNullable(values.apply(name)).map(value -> new Setting(name, value, kind));
  }
}
