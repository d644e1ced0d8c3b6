package org.daybook.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.site.paging.Pagination;

/**
 * The address of one page of a list: {@code notes/} or {@code notes/page/2/}.
 *
 * @param list the path of the list
 * @param number of the page, from 1 to 999,999,999; 0 for the page at the list's own address
 */
public record ListAddress(SitePath list, int number) {
  private static final String NUMBER = "[1-9]\\d{0,8}";
  private static final String FOLDER = "page/";
  private static final Pattern PAGE = Pattern.compile("(.+/)" + FOLDER + "(" + NUMBER + ")/");
  private static final Pattern IN_SECTION = Pattern.compile("[^/]+/" + FOLDER + NUMBER + "/?");

  /** The pages below a list, for path templates of resources. */
  public static final String PAGES = FOLDER + "{number: " + NUMBER + "}";

  /** The address that is written as this path. A path without a number is a list's own. */
  public static ListAddress of(SitePath path) {
    Matcher page = PAGE.matcher(path.value());
    return page.matches()
        ? new ListAddress(new SitePath(page.group(1)), Integer.parseInt(page.group(2)))
        : new ListAddress(path, Pagination.FRONT);
  }

  /** Says whether a path, with or without its last slash, is kept for a page of a section. */
  static boolean isInSection(String path) {
    return IN_SECTION.matcher(path).matches();
  }

  /** The path of the page. */
  public SitePath path() {
    return number == Pagination.FRONT ? list : SitePaths.page(list + FOLDER + number);
  }
}
