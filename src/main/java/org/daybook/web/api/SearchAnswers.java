package org.daybook.web.api;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.function.Function;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.PublicUrls;
import org.daybook.search.SearchResult;
import org.daybook.search.Searcher;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.SitePath;
import org.daybook.web.http.Representation;

/**
 * Makes responses of the API to searches.
 *
 * @param base the site's public URL, as configured or as a request has it
 * @param icon path of the site's icon
 */
public record SearchAnswers(Function<UriInfo, URI> base, SitePath icon) {
  /**
   * The response with the page of results that a request asks for, which is not kept.
   *
   * @param query of the request
   * @param searcher of the site with these feeds
   * @throws InvalidQueryException if a parameter is unknown or wrong
   */
  public Representation answer(UriInfo uri, SearchQuery query, Feeds feeds, Searcher searcher) {
    int page =
        new QueryParameters(uri, SearchDocument.NAMES)
            .number(Paging.PAGE, 1, SearchResult.LAST_PAGE);
    PublicUrls urls = new PublicUrls(feeds, base.apply(uri), icon);
    SearchResult result = searcher.search(query, page);
    Instant modified = result.pending() == 0 ? feeds.changed() : Instant.EPOCH;
    return new SearchDocument(urls, result).document().representation(modified);
  }
}
