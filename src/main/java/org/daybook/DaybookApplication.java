package org.daybook;

import jakarta.ws.rs.Priorities;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.html.Pages;
import org.daybook.html.ThemeAssets;
import org.daybook.site.Site;
import org.daybook.web.AssetsResource;
import org.daybook.web.BaseUrl;
import org.daybook.web.CanonicalPaths;
import org.daybook.web.ContentResource;
import org.daybook.web.ErrorMapper;
import org.daybook.web.ErrorPages;
import org.daybook.web.FeedAliases;
import org.daybook.web.FeedOverviewResource;
import org.daybook.web.FeedResource;
import org.daybook.web.FeedResponses;
import org.daybook.web.GroupsResource;
import org.daybook.web.HealthResource;
import org.daybook.web.HomeResource;
import org.daybook.web.ManifestResource;
import org.daybook.web.OpmlResource;
import org.daybook.web.RobotsResource;
import org.daybook.web.SitemapResource;
import org.daybook.web.TagResource;
import org.daybook.web.TagsResource;
import org.daybook.web.YearsResource;
import org.daybook.web.http.ConditionalGet;
import org.daybook.web.http.Gzip;
import org.daybook.web.http.ReadOnly;
import org.daybook.web.http.RepresentationWriter;
import org.daybook.web.http.SecurityHeaders;
import org.daybook.web.http.Unfinished;
import org.glassfish.hk2.utilities.binding.AbstractBinder;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletProperties;

/** The objects that answer requests, built once. */
final class DaybookApplication extends ResourceConfig {
  /**
   * The application that shows a site.
   *
   * @param base the site's public URL, configured or as a request has it
   * @param clock the latest time that a response may name
   * @param presentation how the site is shown
   */
  DaybookApplication(
      Published published, BaseUrl base, InstantSource clock, Presentation presentation) {
    Supplier<Feeds> feeds = published.feeds();
    Supplier<Site> sites = published.site();
    ThemeAssets assets = ThemeAssets.bundled();
    Pages unplaced = new Pages(assets, presentation.preview(), presentation.summaries());
    Pages pages = base.configured().map(unplaced::at).orElse(unplaced);
    FeedResponses syndicated = new FeedResponses(feeds, base, assets.icon());

    serve(
        new HomeResource(feeds, pages),
        new ContentResource(feeds, pages),
        new TagsResource(feeds, pages),
        new TagResource(feeds, pages),
        new GroupsResource(feeds, pages),
        new YearsResource(feeds, pages),
        new FeedResource(syndicated),
        new OpmlResource(syndicated),
        new FeedOverviewResource(feeds, base, pages),
        new SitemapResource(sites, base),
        new RobotsResource(presentation.indexing(), base),
        new ManifestResource(sites, assets),
        new AssetsResource(assets),
        new HealthResource(sites, published.inspection()));
    register(new ReadOnly());
    register(new FeedAliases(feeds), Priorities.USER - 1); // Before the slash is checked.
    register(new CanonicalPaths(sites));
    register(new ErrorMapper());
    register(new ErrorPages(feeds, pages));
    register(
        new ConditionalGet(clock), Priorities.USER + 1); // Before headers depend on the status.
    register(new SecurityHeaders(presentation.indexing()));
    register(new Unfinished());
    register(new Gzip());
    register(new RepresentationWriter());

    property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
    property(ServerProperties.WADL_FEATURE_DISABLE, true);
    property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
    property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
    property(ServletProperties.FILTER_CONTEXT_PATH, "/");
  }

  // Jersey warns of each bare instance, and keeps only one binder of each class.
  private void serve(Object... resources) {
    List.of(resources).forEach(resource -> register(resource.getClass()));
    register(
        new AbstractBinder() {
          @Override
          protected void configure() {
            List.of(resources).forEach(resource -> bind(resource, resource.getClass()));
          }

          private <T> void bind(Object resource, Class<T> type) {
            bind(type.cast(resource)).to(type);
          }
        });
  }
}
