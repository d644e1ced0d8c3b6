package org.daybook.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daybook.document.Diagnostic;
import org.daybook.source.ContentTree;

/**
 * A cache of what was last made of each source, with the diagnostics of making it. A value is made
 * again when what it is made from differs. Not for more than one thread.
 *
 * @param <F> what a value is made from
 */
final class SourceCache<F, V> {
  private final Map<String, Made<F, V>> made = new HashMap<>();

  private record Made<F, V>(F from, V value, List<Diagnostic> diagnostics) {}

  /** The cached value, or a new one. Its diagnostics are added in both cases. */
  V getOrMake(String source, F from, Diagnostics diagnostics, Function<Diagnostics, V> make) {
    Made<F, V> known = made.get(source);
    if (known == null || !known.from().equals(from)) {
      Diagnostics found = diagnostics.separate();
      known = new Made<>(from, make.apply(found), found.all());
      made.put(source, known);
    }
    diagnostics.addAll(known.diagnostics());
    return known.value();
  }

  /** Removes the sources that a tree does not have, once there are more than files in it. */
  void retain(ContentTree tree) {
    if (made.size() > tree.files().size()) {
      made.keySet().removeIf(source -> tree.file(source).isEmpty());
    }
  }
}
