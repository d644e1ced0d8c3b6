package org.daybook.web;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.feed.format.FeedDocument;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.site.SitePath;
import org.daybook.web.http.Representation;

/**
 * Makes responses of documents for feed readers, which are streamed entry by entry.
 *
 * @param published the site with its feeds, as published at the moment of a request
 * @param base the site's public URL, as configured or as a request has it
 * @param icon path of the site's icon
 */
record FeedResponses(Supplier<Feeds> published, Function<UriInfo, URI> base, SitePath icon) {

  Optional<Representation> answer(
      UriInfo uri, Function<FeedDocuments, Optional<FeedDocument>> choice) {
    Feeds feeds = published.get();
    return choice
        .apply(new FeedDocuments(feeds, base.apply(uri), icon))
        .map(
            feed ->
                Representation.streamed(
                    feed.mediaType(), feed.fingerprint(), feed.modified(), feed::writeTo));
  }
}
