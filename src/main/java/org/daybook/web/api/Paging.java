package org.daybook.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One page of a list, which is counted from its beginning.
 *
 * @param number of the page, from 1; a page after the last one is empty
 * @param length the number of values on a page
 * @param total the number of values in the list
 */
record Paging(int number, int length, int total) {
  static final String PAGE = "page";
  static final String PER_PAGE = "per-page";

  /** The names of the parameters. */
  static final List<String> NAMES = List.of(PAGE, PER_PAGE);

  private static final int USUAL = 50;
  private static final int MOST = 200;
  private static final int LAST = 999_999_999;

  /** The page that a query asks for. */
  static Paging of(QueryParameters query, int total) {
    return new Paging(query.number(PAGE, 1, LAST), query.number(PER_PAGE, USUAL, MOST), total);
  }

  /** The values on the page. */
  <V> List<V> part(List<V> all) {
    long begin = Math.min((number - 1L) * length, total);
    return all.subList((int) begin, (int) Math.min(begin + length, total));
  }

  /** The number of the last page, at least 1. */
  int last() {
    return Math.max(1, (total - 1) / length + 1);
  }

  /** The parameters of another page of the same length; those that need not be said are empty. */
  Map<String, String> parameters(int page) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(PAGE, page == 1 ? "" : String.valueOf(page));
    parameters.put(PER_PAGE, length == USUAL ? "" : String.valueOf(length));
    return parameters;
  }
}
