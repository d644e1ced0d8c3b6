package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.feed.AtomFeed;
import org.daybook.site.Site;

/** The Atom feed of the site. */
@Path("atom.xml")
public final class FeedResource {
  private static final String ATOM = "application/atom+xml; charset=utf-8";

  private final Supplier<Site> sites;
  private final Function<UriInfo, URI> base;

  /**
   * The feed of the site that is published when it is asked for.
   *
   * @param base the site's public URL, as configured or as a request has it
   */
  public FeedResource(Supplier<Site> sites, Function<UriInfo, URI> base) {
    this.sites = sites;
    this.base = base;
  }

  /** The newest entries, streamed one by one. */
  @GET
  public Representation newest(@Context UriInfo uri) {
    AtomFeed feed = AtomFeed.of(sites.get(), base.apply(uri));
    return Representation.streamed(ATOM, feed.revision(), feed.updated(), feed::writeTo);
  }
}
