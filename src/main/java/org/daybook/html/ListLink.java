package org.daybook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.site.ListAddress;
import org.daybook.site.ListPage;
import org.daybook.site.SitePath;

/**
 * A link from a page of a list to the page before or after it.
 *
 * @param relation the link type of the HTML standard, {@code prev} or {@code next}
 * @param label the key of the relation's word for readers
 * @param address of the other page
 */
public record ListLink(String relation, String label, ListAddress address) {

  /** The links of a page. In a list by date, the page of the older entries is the previous one. */
  public static List<ListLink> of(ListPage page) {
    boolean byDate = page.list().isByDate();
    return Stream.of(
            of("prev", byDate ? "older" : "previous", page.previous()),
            of("next", byDate ? "newer" : "next", page.next()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * The links of a page of a list that is read from its beginning.
   *
   * @param number of the page, from 1
   * @param last the number of the last page
   */
  static List<ListLink> fromFirst(SitePath list, int number, int last) {
    List<ListLink> links = new ArrayList<>();
    if (number > 1) {
      int previous = number == 2 ? 0 : number - 1;
      links.add(new ListLink("prev", "previous", new ListAddress(list, previous)));
    }
    if (number < last) {
      links.add(new ListLink("next", "next", new ListAddress(list, number + 1)));
    }
    return List.copyOf(links);
  }

  private static Optional<ListLink> of(String relation, String label, Optional<SitePath> page) {
    return page.map(path -> new ListLink(relation, label, ListAddress.of(path)));
  }

  /** The path of the other page. */
  public SitePath path() {
    return address.path();
  }

  /** The number of the other page. */
  public int number() {
    return address.number();
  }
}
