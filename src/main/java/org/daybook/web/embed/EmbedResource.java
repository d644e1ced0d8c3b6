package org.daybook.web.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.feed.Feeds;
import org.daybook.html.HtmlPage;
import org.daybook.html.embed.EmbedContext;
import org.daybook.html.embed.Fragments;
import org.daybook.html.embed.Selection;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.web.Representations;
import org.daybook.web.http.Representation;

/**
 * Fragments of HTML for pages of other sites, and with the query {@code frame} documents for their
 * frames.
 */
@Path(SitePaths.EMBED)
public final class EmbedResource {
  private final Representations representations;
  private final Function<UriInfo, URI> base;
  private final Fragments fragments;

  /**
   * A resource of these fragments.
   *
   * @param base the site's public URL, as configured or as a request has it
   */
  EmbedResource(Representations representations, Function<UriInfo, URI> base, Fragments fragments) {
    this.representations = representations;
    this.base = base;
    this.fragments = fragments;
  }

  /** The newest entries of the site, of a section or with a tag. */
  @GET
  @Path("latest")
  public Representation latest(@Context UriInfo uri) {
    Selection selection = new EmbedQuery(uri.getQueryParameters()).selection();
    return fragment(uri, place -> fragments.latest(place, selection));
  }

  /** A whole entry. */
  @GET
  @Path("entries/{path: .+}")
  public Representation entry(@Context UriInfo uri, @PathParam("path") SitePath path) {
    return fragment(uri, place -> entry(place, path));
  }

  private Optional<HtmlPage> entry(EmbedContext place, SitePath path) {
    Optional<HtmlPage> found = fragments.entry(place, path);
    if (found.isEmpty() && place.site().isGone(SitePaths.page(path.value()))) {
      throw new ClientErrorException(Status.GONE);
    }
    return found;
  }

  private Representation fragment(UriInfo uri, Function<EmbedContext, Optional<HtmlPage>> choice) {
    EmbedQuery query = new EmbedQuery(uri.getQueryParameters());
    URI url = base.apply(uri);
    SitePath path = new SitePath(uri.getPath(false));
    Function<Feeds, Optional<Representation>> made =
        feeds ->
            choice
                .apply(fragments.place(feeds, url, path, query.isFramed()))
                .map(page -> representation(page, feeds.changed()));
    return query.isEmpty() ? representations.of(made) : representations.unkept(made);
  }

  static Representation representation(HtmlPage page, Instant modified) {
    return Representation.made(
        "text/html;charset=utf-8",
        page.fingerprint(),
        modified,
        out -> out.write(page.markup().getBytes(UTF_8)));
  }
}
