package org.daybook.web.api;

import java.util.List;
import java.util.function.Function;

/**
 * Makes the document of one page of a list.
 *
 * @param url of the list
 * @param query of the request, which has the page and the filters
 */
record ListDocument(String url, QueryParameters query) {
  /**
   * The document.
   *
   * @param name of the member with the values
   * @param all values of the list
   */
  <V> ApiDocument of(String name, List<V> all, Function<V, Json> each) {
    Paging paging = Paging.of(query, all.size());
    PageLinks links =
        new PageLinks(
            paging.number(), paging.last(), page -> url + query.with(paging.parameters(page)));
    JsonMembers content =
        new JsonMembers()
            .with("total", paging.total())
            .with("page", paging.number())
            .with("perPage", paging.length())
            .with("links", links.members())
            .with(name, paging.part(all), each);
    return new ApiDocument(content, links.header());
  }
}
