package org.daybook.web.embed;

import static jakarta.ws.rs.core.Response.Status.NOT_IMPLEMENTED;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Function;
import org.daybook.feed.Feeds;
import org.daybook.html.embed.EmbedContext;
import org.daybook.html.embed.Fragments;
import org.daybook.html.embed.Oembed;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.web.Representations;
import org.daybook.web.http.Representation;

/** Descriptions of entries for programs that make a preview of a link (oEmbed 1.0). */
@Path(SitePaths.OEMBED)
public final class OembedResource {
  private static final String NUMBER = "%1$s must be a number of pixels, as in %1$s=600";

  private final Representations representations;
  private final Function<UriInfo, URI> base;
  private final Fragments fragments;

  /**
   * A resource of the entries that these fragments show.
   *
   * @param base the site's public URL, as configured or as a request has it
   */
  OembedResource(
      Representations representations, Function<UriInfo, URI> base, Fragments fragments) {
    this.representations = representations;
    this.base = base;
    this.fragments = fragments;
  }

  /** The description of the entry whose URL the query has. */
  @GET
  public Representation description(@Context UriInfo uri) {
    EmbedQuery query = new EmbedQuery(uri.getQueryParameters());
    String format = query.text("format").orElse("json");
    if (!format.equals("json")) {
      throw new ServerErrorException(
          EmbedQuery.plain(NOT_IMPLEMENTED, "format must be json, or left out"));
    }
    String url =
        query
            .text("url")
            .orElseThrow(() -> EmbedQuery.refused("url must be the URL of an entry, encoded"));
    int width = most("maxwidth", query);
    int height = most("maxheight", query);
    URI site = base.apply(uri);
    return representations.unkept(
        feeds -> Oembed.at(place(feeds, site), url, width, height).map(o -> json(o, feeds)));
  }

  private EmbedContext place(Feeds feeds, URI site) {
    return fragments.place(feeds, site, SitePath.HOME, false);
  }

  private static int most(String name, EmbedQuery query) {
    return query.number(name, NUMBER.formatted(name)).orElse(Integer.MAX_VALUE);
  }

  private static Representation json(Oembed description, Feeds feeds) {
    return Representation.text(
        "application/json;charset=utf-8", description.json(), feeds.changed());
  }
}
