package org.daybook.web.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.daybook.search.query.SearchQuery;
import org.daybook.web.api.ApiPaths;
import org.daybook.web.api.SearchAnswers;
import org.daybook.web.http.Representation;

/** The results of searches, as JSON. */
@Path(ApiPaths.ROOT + "/" + ApiPaths.SEARCH)
public final class ApiSearchResource {
  private final Supplier<SearchedSite> published;
  private final SearchAnswers answers;

  /** A resource of searches in the published site. */
  ApiSearchResource(Supplier<SearchedSite> published, SearchAnswers answers) {
    this.published = published;
    this.answers = answers;
  }

  /** The results of the search {@code q}, page by page. */
  @GET
  public Representation results(@Context UriInfo uri) {
    SearchQuery query = RequestedSearch.of(uri);
    SearchedSite searched = published.get();
    return answers.answer(uri, query, searched.feeds(), searched.searcher());
  }
}
