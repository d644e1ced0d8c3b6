package org.daybook.web.search;

import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.daybook.search.query.SearchQuery;
import org.daybook.web.api.InvalidQueryException;

/** Reads the search of a request: its parameter {@code q}. */
final class RequestedSearch {
  private static final String NAME = "q";

  private RequestedSearch() {}

  /**
   * The search of a request.
   *
   * @throws InvalidQueryException if it names nothing to look for, or is no UTF-8 in percent
   *     encoding
   */
  static SearchQuery of(UriInfo uri) {
    SearchQuery query = SearchQuery.parse(text(uri));
    if (query.isEmpty()) {
      throw InvalidQueryException.nothingToFind(NAME);
    }
    return query;
  }

  private static String text(UriInfo uri) {
    try {
      return Objects.requireNonNullElse(uri.getQueryParameters().getFirst(NAME), "");
    } catch (IllegalArgumentException e) {
      throw InvalidQueryException.malformed();
    }
  }
}
