package org.daybook.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * Lets each page have one URL: without its slash it redirects, and a path that different servers
 * read differently is not found.
 */
@Provider
@PreMatching
public final class CanonicalPaths implements ContainerRequestFilter {
  private static final Pattern AMBIGUOUS = Pattern.compile(";|\\\\|//|%(?:2f|5c|00|3b|2e)");

  /** What begins so are no pages, and is there before a site is. */
  private static final String OURS = "_/";

  private final Supplier<Site> sites;

  /** The paths of the site that is published when one is asked for. */
  public CanonicalPaths(Supplier<Site> sites) {
    this.sites = sites;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    String raw = uri.getRequestUri().getRawPath();
    if (AMBIGUOUS.matcher(raw.toLowerCase(Locale.ROOT)).find()) {
      throw new NotFoundException();
    }
    if (!uri.getPath().startsWith(OURS)) {
      require(request, uri, raw);
    }
  }

  private void require(ContainerRequestContext request, UriInfo uri, String raw) {
    // Some servers answer for the context path itself, where every relative link would lead astray.
    boolean contextPath = (raw + "/").equals(uri.getBaseUri().getRawPath());
    boolean slash = raw.endsWith("/");
    if (contextPath || (!slash && isPage(uri.getPath() + "/"))) {
      request.abortWith(Response.status(308).header("Location", withSlash(uri)).build());
    } else if (slash && !isPage(uri.getPath())) {
      throw new NotFoundException();
    }
  }

  private boolean isPage(String path) {
    Site site = sites.get();
    return site.hasPage(new SitePath(path)) || TagsResource.isPage(site, path);
  }

  private static String withSlash(UriInfo uri) {
    String path = uri.getRequestUri().getRawPath();
    String query = uri.getRequestUri().getRawQuery();
    String last = path.substring(path.lastIndexOf('/') + 1);
    return "./" + last + "/" + (query == null ? "" : "?" + query);
  }
}
