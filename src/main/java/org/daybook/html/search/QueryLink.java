package org.daybook.html.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * A link from the search page to another query.
 *
 * @param label as readers see it
 * @param count the number of its results, 0 if that is not told
 * @param current whether the query has now what following the link takes away
 * @param href the query of its URL
 */
public record QueryLink(String label, int count, boolean current, String href) {
  /** A link whose number of results is not told. */
  static QueryLink to(String label, String query) {
    return new QueryLink(label, 0, false, href(query, 1));
  }

  /**
   * The reference to a page of the results of a query.
   *
   * @param page from 1
   */
  static String href(String query, int page) {
    return "?q=" + encoded(query) + (page == 1 ? "" : "&page=" + page);
  }

  /** A text as a part of a query or of a fragment (RFC 3986 §3.4). */
  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }
}
