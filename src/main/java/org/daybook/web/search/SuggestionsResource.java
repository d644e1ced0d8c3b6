package org.daybook.web.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.function.Supplier;
import org.daybook.html.search.Suggested;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The entries that a reader who is still typing may look for, as JSON. */
@Path(SitePaths.SEARCH + "/suggest")
public final class SuggestionsResource {
  private static final int MOST = 8;

  private final Supplier<SearchedSite> published;

  /** A resource of the site that is published at the moment of a request. */
  SuggestionsResource(Supplier<SearchedSite> published) {
    this.published = published;
  }

  /**
   * At most eight entries for the text {@code q}; in the form of browsers if {@code form} is {@code
   * opensearch}.
   */
  @GET
  public Representation suggestions(@Context UriInfo uri) {
    Suggested suggested = suggested(SearchText.of(uri));
    return SearchText.parameter("form", uri).filter("opensearch"::equals).isPresent()
        ? json("application/x-suggestions+json;charset=utf-8", suggested.openSearch())
        : json("application/json;charset=utf-8", suggested.json());
  }

  private Suggested suggested(String text) {
    SearchedSite site = published.get();
    return new Suggested(text, site.searcher().suggest(text, MOST), site.feeds().site());
  }

  // Entries are found as they are indexed, which no publication tells.
  private static Representation json(String type, String text) {
    return Representation.text(type, text, Instant.EPOCH);
  }
}
