package org.daybook.web;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Configurable;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.feed.Feeds;
import org.daybook.html.Pages;
import org.daybook.html.ThemeAssets;
import org.daybook.report.HealthReport;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.web.api.ApiResource;
import org.daybook.web.api.ApiResponses;
import org.daybook.web.api.EntriesResource;
import org.daybook.web.http.HttpFilters.Indexing;

/**
 * The resources and filters that answer for a site.
 *
 * @param published the site with its feeds, as published at the moment of a request
 * @param base the site's public URL
 * @param pages the writer of its pages
 * @param assets the files that those load
 */
public record Endpoints(Supplier<Feeds> published, BaseUrl base, Pages pages, ThemeAssets assets) {

  /**
   * The JAX-RS resources, one instance of each class. The classes are public because Jersey calls
   * their methods by reflection.
   *
   * @param health the state of the site and of its content
   * @param indexing whether crawlers are welcome
   */
  public List<Object> resources(HealthReport health, Indexing indexing) {
    Representations current = new Representations(published);
    FeedResponses feeds = new FeedResponses(current, base, assets.icon());
    ApiResponses api = new ApiResponses(published, base, assets.icon());
    return List.of(
        new HomeResource(current, pages),
        new ContentResource(current, pages),
        new TagsResource(current, pages),
        new TagPagesResource(current, pages),
        new GroupsResource(current, pages),
        new GroupPagesResource(current, pages),
        new YearsResource(current, pages),
        new FeedResource(feeds),
        new OpmlResource(feeds),
        new FeedOverviewResource(current, base, pages),
        new SitemapResource(current, base),
        new RobotsResource(indexing, base),
        new ManifestResource(current, pages),
        new OpenSearchResource(current, base, assets.icon()),
        new AssetsResource(assets),
        new ThemeResource(published),
        new HealthResource(this::site, health),
        new ApiResource(api, health),
        new EntriesResource(api));
  }

  /**
   * The paths of what is published now that have an answer to a GET without a query, but for those
   * that are for other programs: the API, embeds and health.
   */
  public Stream<SitePath> addresses() {
    return new AddressTable(published.get(), pages, assets).all();
  }

  /**
   * Registers what redirects requests, and what answers those that fail.
   *
   * @param health the state of the site
   */
  public void registerFilters(Configurable<?> application, HealthReport health) {
    // An alias of a feed may end in a slash, so it is redirected before pages are looked for.
    application.register(new FeedAliases(published), Priorities.USER - 1);
    application.register(new CanonicalPaths(this::site));
    application.register(new ErrorMapper());
    application.register(new ErrorPages(published, health, pages));
  }

  private Site site() {
    return published.get().site();
  }
}
