package org.daybook.web.api;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.PublicUrls;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.web.http.Representation;
import org.jspecify.annotations.Nullable;

/** Makes responses of the API. Safe for use by many threads. */
public final class ApiResponses {
  private final Supplier<Feeds> published;
  private final Function<UriInfo, URI> base;
  private final SitePath icon;
  private volatile @Nullable EntryLists latest;

  /**
   * A maker of responses.
   *
   * @param published the site with its feeds, as published at the moment of a request
   * @param base the site's public URL, as configured or as a request has it
   * @param icon path of the site's icon
   */
  public ApiResponses(Supplier<Feeds> published, Function<UriInfo, URI> base, SitePath icon) {
    this.published = published;
    this.base = base;
    this.icon = icon;
  }

  /**
   * The response with a document. It is kept if its request has no query, because the key of what
   * is kept has none.
   *
   * @param choice the document of a published site, empty if there is none
   * @throws NotFoundException if there is none now
   */
  Representation answer(UriInfo uri, Function<PublicUrls, Optional<ApiDocument>> choice) {
    URI url = base.apply(uri);
    boolean plain = uri.getRequestUri().getRawQuery() == null;
    Supplier<Optional<Representation>> make = () -> made(url, choice);
    return (plain ? Representation.current(make) : make.get()).orElseThrow(NotFoundException::new);
  }

  /** The lists of a site; those of the last one are remembered. */
  EntryLists lists(Site site) {
    EntryLists known = latest;
    if (known == null || known.site() != site) {
      known = new EntryLists(site);
      latest = known;
    }
    return known;
  }

  private Optional<Representation> made(
      URI url, Function<PublicUrls, Optional<ApiDocument>> choice) {
    Feeds feeds = published.get();
    return choice
        .apply(new PublicUrls(feeds, url, icon))
        .map(document -> document.representation(feeds.changed()));
  }
}
