package org.daybook.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.site.FeedAddress;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * Redirects the names that other programs give to feeds, so that a site that moves to Daybook keeps
 * its subscribers. Content with such a name is not redirected.
 */
@Provider
@PreMatching
final class FeedAliases implements ContainerRequestFilter {
  private final Supplier<Feeds> published;

  /** A filter for the site that is published at the moment of a request. */
  FeedAliases(Supplier<Feeds> published) {
    this.published = published;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    SitePath alias = new SitePath(request.getUriInfo().getPath());
    FeedAddress.ofAlias(alias.value())
        .filter(feed -> isFree(alias, feed.page()))
        .ifPresent(feed -> request.abortWith(redirect(feed.path().from(alias))));
  }

  private static Response redirect(String location) {
    return Response.status(Status.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, location).build();
  }

  private boolean isFree(SitePath alias, SitePath page) {
    Feeds feeds = published.get();
    return feeds.at(page).isPresent()
        && !feeds.site().hasPage(SitePaths.page(alias.value()))
        && feeds.site().asset(alias).isEmpty();
  }
}
