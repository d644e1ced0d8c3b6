package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.daybook.site.FeedAddress;
import org.daybook.web.http.Representation;

/** Every document of every feed, in each format. */
// Of two templates without literal characters JAX-RS prefers the one with more variables (Jakarta
// REST 3.1 §3.7.2): the second, which matches a slash at most, ranks this one before
// ContentResource.
@Path("{address: " + FeedAddress.PATTERN + "}{end: /?$}")
public final class FeedResource {
  private final FeedResponses syndicated;

  /** A resource of these responses. */
  FeedResource(FeedResponses syndicated) {
    this.syndicated = syndicated;
  }

  /** The document at an address. */
  @GET
  public Representation document(@Context UriInfo uri, @PathParam("address") FeedAddress address) {
    return syndicated.answer(uri, feeds -> feeds.at(address));
  }
}
