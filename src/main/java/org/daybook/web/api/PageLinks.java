package org.daybook.web.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * The URLs of a page of a list and of other pages of it, by their relations (RFC 8288 §2.1.2).
 *
 * @param number of the page, from 1; it may be after the last one
 * @param last the number of the last page, from 1
 * @param url the URL of the page with a number
 */
record PageLinks(int number, int last, IntFunction<String> url) {
  /** Containers send 8 KB of all header fields together, unless they are told otherwise. */
  private static final int LONGEST_HEADER = 4096;

  /** The URLs, the page's own first. */
  JsonMembers members() {
    JsonMembers links = new JsonMembers().with("self", url.apply(number));
    others().forEach(links::with);
    return links;
  }

  /**
   * The value of {@code Link} (RFC 8288 §3), or empty if it is so long that containers might refuse
   * to send it: the document has the same URLs.
   */
  String header() {
    String links =
        others().entrySet().stream()
            .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
            .collect(Collectors.joining(", "));
    return links.length() > LONGEST_HEADER ? "" : links;
  }

  private Map<String, String> others() {
    Map<String, String> others = new LinkedHashMap<>();
    others.put("first", url.apply(1));
    if (number > 1) {
      others.put("prev", url.apply(Math.min(number - 1, last)));
    }
    if (number < last) {
      others.put("next", url.apply(number + 1));
    }
    others.put("last", url.apply(last));
    return others;
  }
}
