package org.daybook.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.daybook.html.ThemeAssets;
import org.daybook.site.SitePaths;
import org.daybook.web.http.Representation;

/** The files of the theme: the style sheet, the icon, the scripts. */
@Path(SitePaths.ASSETS + "/{name: .+}")
public final class AssetsResource {
  private final ThemeAssets assets;

  /** The resource of these files. */
  AssetsResource(ThemeAssets assets) {
    this.assets = assets;
  }

  /** The file with this name, which begins with the folder of a fingerprint. */
  @GET
  public Representation named(@PathParam("name") String name) {
    return Representation.current(
            () -> assets.at(SitePaths.assets(name)).map(AssetsResource::representation))
        .orElseThrow(NotFoundException::new);
  }

  private static Representation representation(ThemeAssets.Asset asset) {
    return Representation.immutable(
        asset.mediaType(), asset.digest(), out -> out.write(asset.content().getBytes(UTF_8)));
  }
}
