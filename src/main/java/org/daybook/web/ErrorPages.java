package org.daybook.web;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.function.Supplier;
import org.daybook.document.Html;
import org.daybook.feed.Feeds;
import org.daybook.html.ErrorNotice;
import org.daybook.html.Pages;
import org.daybook.html.Words;
import org.daybook.html.embed.Fragments;
import org.daybook.io.InstanceLogger;
import org.daybook.language.Translations;
import org.daybook.report.HealthReport;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.web.api.ApiPaths;
import org.daybook.web.api.Problem;
import org.daybook.web.http.ContentSecurityPolicy;

/**
 * Shows the notice of an error in the layout of the published site, or a page without layout. Below
 * the API it is problem details, and for monitors a line.
 */
@Provider
final class ErrorPages implements ContainerResponseFilter {
  private static final System.Logger LOG = InstanceLogger.of(ErrorPages.class);
  private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("utf-8");
  private static final MediaType TEXT = MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8");
  private static final String READY = SitePaths.HEALTH + "/ready";
  private static final int UNAVAILABLE = 503;
  private static final MediaType PROBLEM = MediaType.valueOf(Problem.MEDIA_TYPE);

  private final Supplier<Feeds> published;
  private final HealthReport health;
  private final Pages pages;

  /** A filter for the site that is published at the moment of a request. */
  ErrorPages(Supplier<Feeds> published, HealthReport health, Pages pages) {
    this.published = published;
    this.health = health;
    this.pages = pages;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof ErrorNotice notice) {
      response.getHeaders().putSingle("Cache-Control", "no-store");
      UriInfo uri = request.getUriInfo();
      if (ApiPaths.contains(uri.getPath())) {
        String title = response.getStatusInfo().getReasonPhrase();
        String problem = Problem.of(notice.status(), title, notice.message());
        response.setEntity(problem, null, PROBLEM);
      } else if (notice.status() == UNAVAILABLE && uri.getPath().equals(READY)) {
        response.setEntity("not ready: " + health.freshness().get().why() + "\n", null, TEXT);
      } else {
        response.setEntity(page(uri, notice, response), null, HTML);
      }
    }
  }

  private String page(UriInfo uri, ErrorNotice notice, ContainerResponseContext response) {
    // Not decoded, because a browser resolves relative links against the slashes that it sent.
    SitePath path = new SitePath(uri.getPath(false));
    boolean embedded = path.value().startsWith(SitePaths.EMBED + "/");
    try {
      Feeds feeds = published.get();
      if (embedded) {
        return Fragments.notice(notice, Words.of(feeds.site()));
      }
      Representations.policy(feeds)
          .ifPresent(own -> response.getHeaders().putSingle(ContentSecurityPolicy.HEADER, own));
      return pages.notice(feeds, path, notice, uri.getPath());
    } catch (ServiceUnavailableException e) {
      return embedded
          ? Fragments.notice(notice, new Words(Translations.ENGLISH))
          : pages.starting(path, health.obstacle().orElse(""));
    } catch (RuntimeException e) {
      LOG.log(ERROR, "An error page could not be made", e);
      return Html.of(notice.title()).markup();
    }
  }
}
