package org.daybook.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.site.ListAddress;
import org.daybook.site.ListPage;
import org.daybook.site.SitePath;

/**
 * A link from a page of a list to the page before or after it.
 *
 * @param relation the link type of the HTML standard, {@code prev} or {@code next}
 * @param label the relation in a word for readers
 * @param address of the other page
 */
public record ListLink(String relation, String label, ListAddress address) {

  /** The links of a page. In a list by date, the page of the older entries is the previous one. */
  public static List<ListLink> of(ListPage page) {
    boolean byDate = page.list().isByDate();
    return Stream.of(
            of("prev", byDate ? "Older" : "Previous", page.previous()),
            of("next", byDate ? "Newer" : "Next", page.next()))
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
      links.add(new ListLink("prev", "Previous", new ListAddress(list, previous)));
    }
    if (number < last) {
      links.add(new ListLink("next", "Next", new ListAddress(list, number + 1)));
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

  /** The title of the other page of a list with a title. */
  public Html title(Html list) {
    return title(list, address.number());
  }

  /** The title of the page of a list that has this number: {@code Notes, page 2}. */
  public static Html title(Html list, int number) {
    return number == 0 ? list : new Html(list.markup() + ", page " + number);
  }
}
