package org.daybook.web;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.feed.format.FeedDocument;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.site.SitePath;
import org.daybook.web.http.Representation;

/**
 * Makes responses of documents for feed readers, which are written entry by entry.
 *
 * @param base the site's public URL, as configured or as a request has it
 * @param icon path of the site's icon
 */
record FeedResponses(Representations representations, Function<UriInfo, URI> base, SitePath icon) {

  Representation answer(UriInfo uri, Function<FeedDocuments, Optional<FeedDocument>> choice) {
    URI url = base.apply(uri);
    return representations.of(
        feeds ->
            choice.apply(new FeedDocuments(feeds, url, icon)).map(FeedResponses::representation));
  }

  private static Representation representation(FeedDocument feed) {
    return Representation.made(
        feed.mediaType(), feed.fingerprint(), feed.modified(), feed::writeTo);
  }
}
