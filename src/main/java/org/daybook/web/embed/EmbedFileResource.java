package org.daybook.web.embed;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.Optional;
import org.daybook.html.ThemeAssets;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The files that pages of other sites name, whose addresses stay over versions of Daybook. */
@Path(SitePaths.EMBED + "/{name: [a-z-]+\\.(?:js|css)}")
public final class EmbedFileResource {
  private final ThemeAssets assets;

  /** The resource of these files. */
  EmbedFileResource(ThemeAssets assets) {
    this.assets = assets;
  }

  /** The file with this name. */
  @GET
  public Representation named(@PathParam("name") String name) {
    return Representation.current(() -> file(name)).orElseThrow(NotFoundException::new);
  }

  private Optional<Representation> file(String name) {
    return assets.at(assets.embed(name)).map(EmbedFileResource::text);
  }

  private static Representation text(ThemeAssets.Asset asset) {
    return Representation.text(asset.mediaType(), asset.content(), Instant.EPOCH);
  }
}
