package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The list of all feeds for import into feed readers (OPML 2.0). */
@Path(SitePaths.FEED_LIST)
public final class OpmlResource {
  private final FeedResponses syndicated;

  /** A resource of these responses. */
  OpmlResource(FeedResponses syndicated) {
    this.syndicated = syndicated;
  }

  /** The list. */
  @GET
  public Representation list(@Context UriInfo uri) {
    return syndicated.answer(uri, feeds -> Optional.of(feeds.list()));
  }
}
