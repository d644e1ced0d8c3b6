package org.daybook.site.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order in which pages in folders are read: a page before those below it, and the pages and
 * folders of one folder by their places, then by title.
 */
public final class ReadingOrder {
  private final String root;
  private final Map<String, Place> places = new HashMap<>();

  /**
   * The place of a page among its siblings.
   *
   * @param order the number that its author gave it
   * @param title as read
   * @param path ends in a slash
   */
  public record Place(int order, String title, String path) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::order)
            .thenComparing(Place::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(Place::path);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private ReadingOrder(String root, List<Place> known) {
    this.root = root;
    known.forEach(place -> places.put(place.path(), place));
  }

  /** Values in this order below a root. */
  public static <V> List<V> of(List<V> values, String root, Function<V, Place> place) {
    ReadingOrder order = new ReadingOrder(root, values.stream().map(place).toList());
    return values.stream()
        .map(value -> new Way<>(value, order.way(place.apply(value).path())))
        .sorted(Comparator.comparing(Way::places, ReadingOrder::compare))
        .map(Way::value)
        .toList();
  }

  /** A value with the places of its folders and its own. */
  private record Way<V>(V value, List<Place> places) {}

  /** The places of the folders of a page, then its own. A folder without a page comes last. */
  private List<Place> way(String path) {
    List<String> way = new ArrayList<>(PathTree.folders(root, path));
    way.add(path);
    return way.stream().map(at -> places.getOrDefault(at, folder(at))).toList();
  }

  private static Place folder(String path) {
    String name = path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
    return new Place(Integer.MAX_VALUE, name, path);
  }

  private static int compare(List<Place> one, List<Place> other) {
    for (int at = 0; at < Math.min(one.size(), other.size()); at++) {
      int compared = one.get(at).compareTo(other.get(at));
      if (compared != 0) {
        return compared;
      }
    }
    return Integer.compare(one.size(), other.size());
  }
}
