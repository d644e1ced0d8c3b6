package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.daybook.site.SitePath;
import org.daybook.web.http.Representation;

/** What was in the Atom feed of a page before (RFC 5005 §4). */
@Path("{page: (?:.+/)?}atom-{number: [1-9]\\d{0,8}}.xml")
public final class ArchiveResource {
  private final FeedResponses syndicated;

  /** The archives of the site that is published when one is asked for. */
  public ArchiveResource(FeedResponses syndicated) {
    this.syndicated = syndicated;
  }

  /** An archive; the first is the oldest. */
  @GET
  public Representation archive(
      @Context UriInfo uri, @PathParam("page") SitePath page, @PathParam("number") int number) {
    return syndicated
        .answer(uri, feeds -> feeds.archive(page, number))
        .orElseThrow(NotFoundException::new);
  }
}
