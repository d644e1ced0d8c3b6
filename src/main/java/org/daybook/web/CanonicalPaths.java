package org.daybook.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daybook.site.ListAddress;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * Gives each page one URL. A path without the page's slash and a former path redirect to it; a path
 * that servers interpret in different ways (matrix parameters, encoded slashes) is not found.
 */
@Provider
@PreMatching
final class CanonicalPaths implements ContainerRequestFilter {
  private static final Pattern AMBIGUOUS = Pattern.compile(";|\\\\|//|%(?:2f|5c|00|3b|2e)");

  private final Supplier<Site> sites;

  /** A filter for the site that is published at the moment of a request. */
  CanonicalPaths(Supplier<Site> sites) {
    this.sites = sites;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    UriInfo uri = request.getUriInfo();
    String raw = uri.getRequestUri().getRawPath();
    if (AMBIGUOUS.matcher(raw.toLowerCase(Locale.ROOT)).find()) {
      throw new NotFoundException();
    }
    // Some servers pass on the context path without its slash. Relative links would not work there.
    if ((raw + "/").equals(uri.getBaseUri().getRawPath())) {
      request.abortWith(redirect(uri, Status.PERMANENT_REDIRECT, withSlash(raw)));
    } else if (!SitePaths.isApplication(uri.getPath())) {
      elsewhere(uri, raw).ifPresent(request::abortWith);
    }
  }

  private Optional<Response> elsewhere(UriInfo uri, String raw) {
    Site site = sites.get();
    boolean slash = raw.endsWith("/");
    SitePath page = SitePaths.page(uri.getPath());
    if (isPage(site, page)) {
      return slash
          ? Optional.empty()
          : Optional.of(redirect(uri, Status.PERMANENT_REDIRECT, withSlash(raw)));
    }
    Optional<SitePath> now = site.movedTo(page).or(() -> site.movedTo(new SitePath(uri.getPath())));
    if (now.isEmpty() && slash) {
      throw site.isGone(page) ? new ClientErrorException(Status.GONE) : new NotFoundException();
    }
    return now.map(to -> redirect(uri, Status.MOVED_PERMANENTLY, relative(uri, to)));
  }

  private static boolean isPage(Site site, SitePath path) {
    return site.hasPage(path)
        || path.equals(SitePaths.feeds())
        || path.equals(SitePaths.search())
        || ListAddress.of(path).list().equals(SitePaths.tags())
        || path.equals(SitePaths.archive())
        || site.hasGroup(path)
        || site.listPage(path).isPresent();
  }

  private static Response redirect(UriInfo uri, Status status, String location) {
    String query = uri.getRequestUri().getRawQuery();
    String target = location + (query == null ? "" : "?" + query);
    return Response.status(status).header(HttpHeaders.LOCATION, target).build();
  }

  private static String withSlash(String raw) {
    return "./" + raw.substring(raw.lastIndexOf('/') + 1) + "/";
  }

  private static String relative(UriInfo uri, SitePath target) {
    return target.from(new SitePath(uri.getPath(false)));
  }
}
