package org.daybook.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/** What a browser must know to put the site beside its applications (W3C Web App Manifest). */
public final class WebManifest {
  /** Where it is: its URLs are relative to it. */
  public static final SitePath PATH = new SitePath("site.webmanifest");

  private static final String PAPER = "#fdfcf9";

  private WebManifest() {}

  /** The manifest of a site that shows these assets. */
  public static String of(Site site, ThemeAssets assets) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", site.masthead().title().text());
    manifest.put("lang", site.home().language().toLanguageTag());
    manifest.put("start_url", SitePath.HOME.from(PATH));
    manifest.put("scope", SitePath.HOME.from(PATH));
    manifest.put("display", "minimal-ui");
    manifest.put("theme_color", PAPER);
    manifest.put("background_color", PAPER);
    manifest.put("icons", List.of(icon(assets)));
    return ScriptJson.of(manifest);
  }

  private static Map<String, String> icon(ThemeAssets assets) {
    Map<String, String> icon = new LinkedHashMap<>();
    icon.put("src", assets.icon().from(PATH));
    icon.put("sizes", "any");
    icon.put("type", "image/svg+xml");
    return icon;
  }
}
