package org.daybook.web.search;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.html.search.SearchPages;
import org.daybook.site.SitePath;
import org.daybook.web.api.SearchAnswers;

/**
 * The resources that search, for readers and for programs.
 *
 * @param published the site and what finds its entries, as published at the moment of a request
 * @param pages the writer of the pages
 * @param base the site's public URL, as configured or as a request has it
 * @param icon path of the site's icon
 */
public record SearchEndpoints(
    Supplier<SearchedSite> published,
    SearchPages pages,
    Function<UriInfo, URI> base,
    SitePath icon) {

  /** The JAX-RS resources, one instance of each class. */
  public List<Object> resources() {
    return List.of(
        new SearchResource(published, pages),
        new SuggestionsResource(published),
        new SearchFeedResource(published, base, icon),
        new ApiSearchResource(published, new SearchAnswers(base, icon)));
  }
}
