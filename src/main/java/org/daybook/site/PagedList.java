package org.daybook.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.daybook.io.Lazy;
import org.daybook.site.paging.Pagination;
import org.daybook.site.tree.PathTree;

/**
 * A list of entries that readers page through.
 *
 * <p>The pages of a list by date are counted from the oldest entry, like the archives of a feed. A
 * full page keeps its address, and shows the same entries until one of an earlier date is added or
 * removed. The list's own address shows the entries that are on no full page yet and, if these are
 * fewer than half a page, those of the last full page too: at least half a page, and less than one
 * and a half. A list that is no longer has no other page that anything leads to.
 *
 * <p>Every other list is counted from its beginning, where its own address is the first page.
 */
public final class PagedList {
  private final SitePath path;
  private final List<Entry> entries;
  private final boolean byDate;
  private final Pagination pagination;
  private final List<YearStart> years;
  private final Lazy<PathTree> tree;

  /**
   * A year of a list by date, and the page on which it begins.
   *
   * @param year in digits
   * @param page the path of the page with the newest entry of the year
   */
  public record YearStart(String year, SitePath page) {}

  /**
   * A list.
   *
   * @param path where it is
   * @param entries in the order in which they are shown
   * @param byDate whether that is by date, the newest first
   * @param length the number of entries on a page, from 1
   */
  PagedList(SitePath path, List<Entry> entries, boolean byDate, int length) {
    this.path = path;
    this.entries = List.copyOf(entries);
    this.byDate = byDate;
    pagination =
        byDate
            ? new Pagination.FromOldest(entries.size(), length)
            : new Pagination.FromFirst(entries.size(), length);
    tree = new Lazy<>(this::asTree);
    years = byDate && !front().isWhole() ? starts() : List.of();
  }

  /** The same list after an edit of texts, which moves nothing. */
  private PagedList(PagedList earlier, List<Entry> entries) {
    path = earlier.path;
    this.entries = List.copyOf(entries);
    byDate = earlier.byDate;
    pagination = earlier.pagination;
    years = earlier.years;
    tree = earlier.tree.isMade() ? Lazy.made(earlier.tree()) : new Lazy<>(this::asTree);
  }

  /**
   * Says whether a list by date is so short that it has no page but that at its own address.
   *
   * @param size the number of entries
   * @param length the number of entries on a page, from 1
   */
  public static boolean isOnePage(int size, int length) {
    return new Pagination.FromOldest(size, length).previous(Pagination.FRONT).isEmpty();
  }

  /** The path of the list, which is that of the page at its own address. */
  public SitePath path() {
    return path;
  }

  /** All entries, in the order in which they are shown. */
  public List<Entry> entries() {
    return entries;
  }

  /** The same list with other texts of some entries. */
  PagedList with(List<Entry> texts) {
    return new PagedList(this, texts);
  }

  /** Says whether the entries are in the order of their dates, the newest first. */
  public boolean isByDate() {
    return byDate;
  }

  /** The years of a list by date that has more than one page, the last year first. */
  public List<YearStart> years() {
    return years;
  }

  /** The entries in their folders, for a section that is a tree. */
  public PathTree tree() {
    return tree.get();
  }

  private PathTree asTree() {
    return new PathTree(path.value(), entries.stream().map(e -> e.path().value()).toList());
  }

  /** The page at the list's own address. */
  public ListPage front() {
    return at(Pagination.FRONT);
  }

  /** The page with a number, if there is one; 0 is {@link #front}. */
  public Optional<ListPage> page(int number) {
    return pagination.has(number) ? Optional.of(at(number)) : Optional.empty();
  }

  OptionalInt previous(int number) {
    return pagination.previous(number);
  }

  OptionalInt next(int number) {
    return pagination.next(number);
  }

  private ListPage at(int number) {
    return new ListPage(this, number, pagination.part(entries, number));
  }

  private List<YearStart> starts() {
    Map<Integer, YearStart> starts = new LinkedHashMap<>();
    OptionalInt number = OptionalInt.of(Pagination.FRONT);
    while (number.isPresent()) {
      ListPage page = at(number.getAsInt());
      for (Entry entry : page.entries()) {
        starts.computeIfAbsent(
            entry.published().getYear(), year -> new YearStart(String.valueOf(year), page.path()));
      }
      number = pagination.previous(page.number());
    }
    return List.copyOf(starts.values());
  }
}
