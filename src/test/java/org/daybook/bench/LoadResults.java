package org.daybook.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured so far, by number of entries, kind of request and server. */
final class LoadResults {
  static final String DAYBOOK = "Daybook";
  static final String FILES = "DefaultServlet";
  static final String BARE = "bare servlet";
  static final String NGINX = "nginx";
  static final List<String> SERVERS = List.of(DAYBOOK, FILES, BARE, NGINX);

  private record Key(int entries, String kind, String server) {}

  private final Map<Key, LoadResult> results = new LinkedHashMap<>();

  /** The result to which rounds are added. */
  LoadResult of(int entries, String kind, String server) {
    return results.computeIfAbsent(new Key(entries, kind, server), key -> new LoadResult());
  }

  /** The numbers of entries, in the order in which they were measured. */
  List<Integer> sizes() {
    return results.keySet().stream().map(Key::entries).distinct().toList();
  }

  List<String> kinds() {
    return results.keySet().stream().map(Key::kind).distinct().toList();
  }

  /** The highest rate of all. */
  double highest() {
    return results.values().stream().mapToDouble(LoadResult::rate).max().orElse(1);
  }

  /** One line for each result with failed requests. */
  List<String> failures() {
    return results.entrySet().stream()
        .filter(result -> result.getValue().failed() > 0)
        .map(
            result ->
                "%s, %s, %d entries: %d failed requests"
                    .formatted(
                        result.getKey().server(),
                        result.getKey().kind(),
                        result.getKey().entries(),
                        result.getValue().failed()))
        .toList();
  }
}
