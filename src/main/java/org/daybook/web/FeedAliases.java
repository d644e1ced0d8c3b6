package org.daybook.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * Leads from the names that other programs give to feeds to ours, so that a site that moves here
 * keeps its subscribers.
 */
@Provider
@PreMatching
public final class FeedAliases implements ContainerRequestFilter {
  private static final Pattern ALIAS =
      Pattern.compile("((?:.+/)?)(?:feed\\.xml|index\\.xml|rss\\.xml|feed(/?))");

  private final Supplier<Site> sites;

  /** The feeds of the site that is published when one is asked for. */
  public FeedAliases(Supplier<Site> sites) {
    this.sites = sites;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Matcher alias = ALIAS.matcher(request.getUriInfo().getPath());
    if (alias.matches() && isFree(alias.group(), new SitePath(alias.group(1)))) {
      String location = "/".equals(alias.group(2)) ? "../atom.xml" : "atom.xml";
      request.abortWith(Response.status(301).header("Location", location).build());
    }
  }

  private boolean isFree(String path, SitePath page) {
    Site site = sites.get();
    SitePath folder = new SitePath(path.endsWith("/") ? path : path + "/");
    return site.channel(page).isPresent()
        && !site.hasPage(folder)
        && site.asset(new SitePath(path)).isEmpty();
  }
}
