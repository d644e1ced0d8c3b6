package org.daybook.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A few values, each with another that is now in its place. Values are recognised by identity, so
 * that a list is searched without a look at its values.
 *
 * @param earlier the values before
 * @param later the values in their places
 */
@SuppressWarnings("ReferenceEquality") // Values are recognised by identity.
public record Replaced<V>(List<V> earlier, List<V> later) {
  private static final int MOST = 16;

  public Replaced {
    earlier = List.copyOf(earlier);
    later = List.copyOf(later);
  }

  /** The difference between two lists; empty if they differ in more than a few places. */
  public static <V> Optional<Replaced<V>> between(List<V> before, List<V> after) {
    List<V> earlier = new ArrayList<>();
    List<V> later = new ArrayList<>();
    int size = before.size();
    for (int at = 0; at < size && after.size() == size && earlier.size() <= MOST; at++) {
      if (before.get(at) != after.get(at)) {
        earlier.add(before.get(at));
        later.add(after.get(at));
      }
    }
    return after.size() == size && earlier.size() <= MOST
        ? Optional.of(new Replaced<>(earlier, later))
        : Optional.empty();
  }

  /**
   * The later of two lists with the objects of the earlier one where both have equal values; empty
   * if these are the same objects already.
   */
  public static <V> Optional<List<V>> sharing(List<V> before, List<V> after) {
    List<V> shared = new ArrayList<>(after);
    boolean replaced = false;
    for (int at = 0; at < after.size() && before.size() == after.size(); at++) {
      V known = before.get(at);
      if (after.get(at) != known && after.get(at).equals(known)) {
        shared.set(at, known);
        replaced = true;
      }
    }
    return replaced ? Optional.of(shared) : Optional.empty();
  }

  /** Says whether each value and the one in its place are as a condition says. */
  public boolean all(BiPredicate<V, V> condition) {
    return IntStream.range(0, earlier.size())
        .allMatch(at -> condition.test(earlier.get(at), later.get(at)));
  }

  /** The replacements whose earlier value is as a condition says. */
  public Replaced<V> only(Predicate<V> condition) {
    List<V> some = earlier.stream().filter(condition).toList();
    return new Replaced<>(some, some.stream().map(this::in).toList());
  }

  /** The values made of each of these, in the same places. */
  public <W> Replaced<W> map(Function<V, W> before, Function<V, W> now) {
    return new Replaced<>(earlier.stream().map(before).toList(), later.stream().map(now).toList());
  }

  /** The value that is in the place of another by now: itself if it is none of these. */
  public V in(V value) {
    for (int at = 0; at < earlier.size(); at++) {
      if (earlier.get(at) == value) {
        return later.get(at);
      }
    }
    return value;
  }

  /** A list after the replacement: itself if it has none of these values. */
  public List<V> in(List<V> list) {
    List<V> changed = list;
    for (int at = 0; at < list.size(); at++) {
      V now = in(list.get(at));
      if (now != list.get(at)) {
        changed = changed == list ? new ArrayList<>(list) : changed;
        changed.set(at, now);
      }
    }
    return changed == list ? list : List.copyOf(changed);
  }

  /** A map in which these values are under the same keys as before, after the replacement. */
  public <K> Map<K, V> in(Map<K, V> map, Function<V, K> key) {
    if (later.isEmpty()) {
      return map;
    }
    Map<K, V> changed = new HashMap<>(map);
    later.forEach(value -> changed.replace(key.apply(value), value));
    return changed;
  }
}
