package org.daybook.web.search;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.feed.SearchFeed;
import org.daybook.feed.format.FeedDocument;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Entry;
import org.daybook.site.FeedAddress;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.web.api.InvalidQueryException;
import org.daybook.web.http.Representation;

/** The feeds of searches: the newest entries that match, in each format. */
@Path(SitePaths.SEARCH + "/{document: atom\\.xml|feed\\.json}")
public final class SearchFeedResource {
  private final Supplier<SearchedSite> published;
  private final Function<UriInfo, URI> base;
  private final SitePath icon;

  /**
   * A resource of searches in the published site.
   *
   * @param base the site's public URL, as configured or as a request has it
   * @param icon path of the site's icon
   */
  SearchFeedResource(Supplier<SearchedSite> published, Function<UriInfo, URI> base, SitePath icon) {
    this.published = published;
    this.base = base;
    this.icon = icon;
  }

  /**
   * The feed of the search {@code q}. Other parameters, which readers add, are ignored.
   *
   * @throws InvalidQueryException if it names nothing to look for
   */
  @GET
  public Representation document(@Context UriInfo uri, @PathParam("document") String name) {
    SearchQuery query = RequestedSearch.of(uri);
    SearchedSite searched = published.get();
    int most = searched.feeds().site().info().feedEntries();
    List<Entry> found = searched.carried(query, most);
    FeedDocument feed =
        new FeedDocuments(searched.feeds(), base.apply(uri), icon)
            .of(new SearchFeed(query.text(), found), FeedAddress.valueOf(name).format());
    Instant modified = searched.isIndexed() ? feed.modified() : Instant.EPOCH;
    return Representation.made(feed.mediaType(), feed.fingerprint(), modified, feed::writeTo);
  }
}
