package org.daybook.publish;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daybook.document.Diagnostic;
import org.daybook.source.ContentTree;

/**
 * What was made of each source last, and the problems that were found: made again only if what it
 * is made from differs. For one thread.
 */
final class SourceCache<F, V> {
  private final Map<String, Made<F, V>> known = new HashMap<>();

  private record Made<F, V>(F from, V value, List<Diagnostic> problems) {}

  /** What is made from this; problems are reported each time. */
  V of(String source, F from, Diagnostics problems, Function<Diagnostics, V> make) {
    Made<F, V> made = known.get(source);
    if (made == null || !made.from().equals(from)) {
      Diagnostics own = problems.apart();
      made = new Made<>(from, make.apply(own), own.all());
      known.put(source, made);
    }
    problems.addAll(made.problems());
    return made.value();
  }

  /** Forgets the sources that a tree does not have. */
  void retain(ContentTree tree) {
    known.keySet().removeIf(source -> tree.file(source).isEmpty());
  }
}
