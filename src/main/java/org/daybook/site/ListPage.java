package org.daybook.site;

import java.util.List;
import java.util.Optional;
import org.daybook.site.paging.Pagination;

/**
 * One page of a {@link PagedList}.
 *
 * @param list the whole list
 * @param number of the page; 0 for the page at the list's own address
 * @param entries those on the page, in the order of the list
 */
public record ListPage(PagedList list, int number, List<Entry> entries) {
  /** Says whether this is the page at the list's own address. */
  public boolean isFront() {
    return number == Pagination.FRONT;
  }

  /** Says whether it shows the whole list, so that there is nothing to page through. */
  public boolean isWhole() {
    return entries.size() == list.entries().size();
  }

  /** Its path. */
  public SitePath path() {
    return address(number);
  }

  /** The page to read before this one: of a list by date, that of the older entries. */
  public Optional<SitePath> previous() {
    return list.previous(number).stream().mapToObj(this::address).findFirst();
  }

  /** The page to read after this one: of a list by date, that of the newer entries. */
  public Optional<SitePath> next() {
    return list.next(number).stream().mapToObj(this::address).findFirst();
  }

  private SitePath address(int page) {
    return new ListAddress(list.path(), page).path();
  }
}
