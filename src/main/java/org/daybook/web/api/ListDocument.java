package org.daybook.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the document of one page of a list.
 *
 * @param url of the list
 * @param query of the request, which has the page and the filters
 */
record ListDocument(String url, QueryParameters query) {
  /** Containers send 8 KB of all header fields together, unless they are told otherwise. */
  private static final int LONGEST_HEADER = 4096;

  /**
   * The document.
   *
   * @param name of the member with the values
   * @param all values of the list
   */
  <V> ApiDocument of(String name, List<V> all, Function<V, Json> each) {
    Paging paging = Paging.of(query, all.size());
    Map<String, String> others = new LinkedHashMap<>();
    paging.others().forEach((relation, number) -> others.put(relation, url(paging, number)));
    JsonMembers links = new JsonMembers().with("self", url(paging, paging.number()));
    others.forEach(links::with);
    JsonMembers content =
        new JsonMembers()
            .with("total", paging.total())
            .with("page", paging.number())
            .with("perPage", paging.length())
            .with("links", links)
            .with(name, paging.part(all), each);
    return new ApiDocument(content, header(others));
  }

  private String url(Paging paging, int page) {
    return url + query.with(paging.parameters(page));
  }

  /**
   * The value of {@code Link} (RFC 8288 §3), or empty if it is so long that containers might refuse
   * to send it: the document has the same URLs.
   */
  private static String header(Map<String, String> urls) {
    String links =
        urls.entrySet().stream()
            .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
            .collect(Collectors.joining(", "));
    return links.length() > LONGEST_HEADER ? "" : links;
  }
}
