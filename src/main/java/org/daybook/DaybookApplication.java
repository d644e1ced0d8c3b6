package org.daybook;

import jakarta.servlet.Filter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.html.Pages;
import org.daybook.html.ThemeAssets;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.web.BaseUrl;
import org.daybook.web.Endpoints;
import org.daybook.web.embed.EmbedEndpoints;
import org.daybook.web.http.AllowedHosts;
import org.daybook.web.http.AnswerCache;
import org.daybook.web.http.HttpFilters;
import org.daybook.web.metrics.Metrics;
import org.daybook.web.preview.PreviewResource;
import org.daybook.web.search.SearchEndpoints;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;

/** The objects that answer requests, built once. */
final class DaybookApplication extends ResourceConfig {
  private final HttpFilters filters;
  private final Endpoints endpoints;
  private final Published published;

  /**
   * The application that shows a site.
   *
   * @param base the site's public URL, configured or as a request has it
   * @param clock the latest time that a response may name
   * @param presentation how the site is shown
   */
  DaybookApplication(
      Published published, BaseUrl base, InstantSource clock, Presentation presentation) {
    this.published = published;
    ThemeAssets assets = ThemeAssets.bundled();
    Pages unplaced = presentation.pages(assets);
    Pages pages = base.configured().map(unplaced::at).orElse(unplaced);
    endpoints = new Endpoints(published.feeds(), base, pages, assets);
    AnswerCache answers =
        new AnswerCache(published.feeds(), presentation.cache(), base.configured().isPresent());
    filters =
        new HttpFilters(
            answers,
            new AllowedHosts(presentation.hosts(), SitePaths.HEALTH + "/live"),
            clock,
            presentation.admission());
    List<Object> resources =
        new ArrayList<>(endpoints.resources(published.health(), presentation.indexing()));
    EmbedEndpoints embeds =
        new EmbedEndpoints(published.searched(), base, presentation.fragments(assets), assets);
    resources.addAll(embeds.resources());
    SearchEndpoints search =
        new SearchEndpoints(published.searched(), presentation.search(assets), base, assets.icon());
    resources.addAll(search.resources());
    addNumbers(resources, answers);
    if (presentation.preview()) {
      resources.add(new PreviewResource(() -> published.feeds().get().site(), published.health()));
    }
    serve(resources);
    endpoints.registerFilters(this, published.health());
    filters.register(this);
    configure();
  }

  private void configure() {
    property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    property(ServletProperties.FILTER_CONTEXT_PATH, "/");
  }

  /** The filter that answers all requests. */
  Filter filter() {
    Filter making = new ServletContainer(this);
    Metrics metrics = published.metrics();
    return metrics == null
        ? filters.inFrontOf(making)
        : metrics.measuring(published::isList, filters::inFrontOf, making);
  }

  /** The paths at which the site has answers, as {@link Endpoints#addresses} has them. */
  Stream<SitePath> addresses() {
    return endpoints.addresses();
  }

  private void addNumbers(List<Object> resources, AnswerCache answers) {
    Metrics metrics = published.metrics();
    if (metrics != null) {
      Measurements.add(metrics, published, answers);
      resources.add(metrics.resource());
    }
  }

  // Jersey warns of each bare instance, and keeps only one binder of each class.
  private void serve(List<Object> resources) {
    resources.forEach(resource -> register(resource.getClass()));
    register(
        new AbstractBinder() {
          @Override
          protected void configure() {
            resources.forEach(resource -> bind(resource, resource.getClass()));
          }

          private <T> void bind(Object resource, Class<T> type) {
            bind(type.cast(resource)).to(type);
          }
        });
  }
}
