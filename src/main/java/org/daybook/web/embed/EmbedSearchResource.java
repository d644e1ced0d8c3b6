package org.daybook.web.embed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.feed.SearchFeed;
import org.daybook.html.embed.EmbedContext;
import org.daybook.html.embed.Fragments;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;
import org.daybook.web.search.SearchedSite;

/** The newest entries that a search finds, for pages of other sites. */
@Path(SitePaths.EMBED + "/search")
public final class EmbedSearchResource {
  private final Supplier<SearchedSite> published;
  private final Function<UriInfo, URI> base;
  private final Fragments fragments;

  /**
   * A resource of searches in the published site.
   *
   * @param base the site's public URL, as configured or as a request has it
   */
  EmbedSearchResource(
      Supplier<SearchedSite> published, Function<UriInfo, URI> base, Fragments fragments) {
    this.published = published;
    this.base = base;
    this.fragments = fragments;
  }

  /** The entries that feeds carry and that match the search {@code q} exactly. */
  @GET
  public Representation found(@Context UriInfo uri) {
    EmbedQuery asked = new EmbedQuery(uri.getQueryParameters());
    SearchQuery query = asked.search();
    SearchedSite searched = published.get();
    List<Entry> found = searched.carried(query, asked.limit());
    SitePath path = new SitePath(uri.getPath(false));
    EmbedContext place = fragments.place(searched.feeds(), base.apply(uri), path, asked.isFramed());
    return EmbedResource.representation(
        fragments.search(place, new SearchFeed(query.text(), found)),
        searched.isIndexed() ? searched.feeds().changed() : Instant.EPOCH);
  }
}
