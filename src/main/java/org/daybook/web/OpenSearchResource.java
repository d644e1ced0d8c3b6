package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.feed.format.OpenSearch;
import org.daybook.feed.format.PublicUrls;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The description of the search for browsers. */
@Path(SitePaths.OPEN_SEARCH)
public final class OpenSearchResource {
  private final Representations representations;
  private final Function<UriInfo, URI> base;
  private final SitePath icon;

  /** A resource of these representations. */
  OpenSearchResource(Representations representations, Function<UriInfo, URI> base, SitePath icon) {
    this.representations = representations;
    this.base = base;
    this.icon = icon;
  }

  /** The description: name, icon and addresses. */
  @GET
  public Representation description(@Context UriInfo uri) {
    URI site = base.apply(uri);
    return representations.of(
        feeds -> {
          String text = OpenSearch.of(new PublicUrls(feeds, site, icon));
          return Optional.of(Representation.text(OpenSearch.MEDIA_TYPE, text, feeds.changed()));
        });
  }
}
