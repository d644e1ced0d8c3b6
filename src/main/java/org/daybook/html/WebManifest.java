package org.daybook.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.daybook.language.Direction;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/** The description for browsers that install the site (W3C Web App Manifest). */
final class WebManifest {
  private WebManifest() {}

  /** The manifest of a site that shows these assets; its URLs are relative to it. */
  static String of(Site site, ThemeAssets assets) {
    return ScriptJson.object(json -> write(json, site, assets));
  }

  private static void write(JsonGenerator json, Site site, ThemeAssets assets) throws IOException {
    String home = SitePath.HOME.from(SitePaths.manifest());
    json.writeStringField("name", site.info().title().text());
    json.writeStringField("lang", site.home().language().toLanguageTag());
    json.writeStringField("dir", Direction.of(site.home().language()).attribute());
    json.writeStringField("start_url", home);
    json.writeStringField("scope", home);
    json.writeStringField("display", "minimal-ui");
    String paper = site.info().theme().paper().light();
    json.writeStringField("theme_color", paper);
    json.writeStringField("background_color", paper);
    json.writeArrayFieldStart("icons");
    json.writeStartObject();
    SitePath icon = site.info().icon().orElse(assets.icon());
    json.writeStringField("src", icon.from(SitePaths.manifest()));
    json.writeStringField("sizes", "any");
    json.writeStringField("type", "image/svg+xml");
    json.writeEndObject();
    json.writeEndArray();
  }
}
