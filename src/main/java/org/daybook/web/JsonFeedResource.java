package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.daybook.site.SitePath;
import org.daybook.web.http.Representation;

/** The JSON Feed that belongs to a page. */
@Path("{page: (?:.+/)?}feed.json")
public final class JsonFeedResource {
  private final FeedResponses syndicated;

  /** The feeds of the site that is published when one is asked for. */
  public JsonFeedResource(FeedResponses syndicated) {
    this.syndicated = syndicated;
  }

  /** The newest entries. */
  @GET
  public Representation newest(@Context UriInfo uri, @PathParam("page") SitePath page) {
    return syndicated.answer(uri, feeds -> feeds.json(page)).orElseThrow(NotFoundException::new);
  }
}
