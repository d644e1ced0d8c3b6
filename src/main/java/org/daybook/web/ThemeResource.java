package org.daybook.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.feed.Feeds;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.theme.Theme;
import org.daybook.theme.ThemeFile;
import org.daybook.web.http.Representation;

/**
 * The files of the operator's theme. Their addresses change with the theme; a page that was sent
 * before the change is redirected to the file of the current theme.
 */
@Path(SitePaths.THEME + "/{fingerprint: [0-9a-f]{16}}/{name: .+}")
public final class ThemeResource {
  private final Supplier<Feeds> published;

  /** The resource of the theme of the site that is published at the moment of a request. */
  ThemeResource(Supplier<Feeds> published) {
    this.published = published;
  }

  /** The file with this name. */
  @GET
  public Object named(
      @PathParam("fingerprint") String fingerprint, @PathParam("name") String name) {
    SitePath asked = new SitePath(SitePaths.THEME + "/" + fingerprint + "/" + name);
    return Representation.current(() -> file(asked, name))
        .<Object>map(file -> file)
        .orElseGet(() -> Response.temporaryRedirect(elsewhere(asked, name)).build());
  }

  private Optional<Representation> file(SitePath asked, String name) {
    Theme theme = theme();
    return theme
        .file(name)
        .filter(file -> SitePaths.theme(theme, name).equals(asked))
        .map(ThemeResource::representation);
  }

  private URI elsewhere(SitePath asked, String name) {
    Theme theme = theme();
    if (theme.file(name).isEmpty()) {
      throw new NotFoundException();
    }
    return URI.create(SitePaths.theme(theme, name).from(asked));
  }

  private Theme theme() {
    return published.get().site().info().theme();
  }

  private static Representation representation(ThemeFile file) {
    return Representation.immutable(file.mediaType(), file.digest(), file::write);
  }
}
