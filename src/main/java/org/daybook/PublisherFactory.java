package org.daybook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import org.daybook.config.Rendering;
import org.daybook.config.Settings;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.html.ThemeAssets;
import org.daybook.publish.Publisher;
import org.daybook.publish.served.AssetTypes;
import org.daybook.renderer.protocol.ImageHosts;
import org.daybook.theme.ThemeFolder;

/** Makes what turns a content folder into a site, as the settings say. */
final class PublisherFactory {
  private PublisherFactory() {}

  /**
   * A converter with these settings.
   *
   * @param renderer the folder of the renderer's jars
   * @throws IOException if that folder cannot be read
   */
  static Converter converter(Settings settings, Path renderer) throws IOException {
    Path store = settings.work().resolve("store");
    AuthorTrust trust =
        settings.rendering().authors() == Rendering.Authors.TRUSTED
            ? AuthorTrust.TRUSTED
            : AuthorTrust.UNTRUSTED;
    ImageHosts images = new ImageHosts(Set.copyOf(settings.embedding().images()));
    return new Converter(renderer(settings, renderer), store, trust, images);
  }

  /**
   * A publisher with these settings.
   *
   * @param site the name of the site in the work folder
   */
  static Publisher publisher(Converter converter, String site, Settings settings) {
    AssetTypes types = new AssetTypes(settings.watching().siteAssets());
    return new Publisher(converter, site, settings.timeZone(), types, theme(settings));
  }

  private static ThemeFolder theme(Settings settings) {
    String stylesheet = ThemeAssets.bundled().stylesheetContent();
    return settings
        .display()
        .theme()
        .map(path -> settings.provenance().folder("theme", path))
        .map(folder -> ThemeFolder.at(folder, InstantSource.system(), stylesheet))
        .orElseGet(ThemeFolder::none);
  }

  private static Renderer renderer(Settings settings, Path jars) throws IOException {
    Rendering rendering = settings.rendering();
    Renderer.Limits limits =
        new Renderer.Limits(rendering.heap(), rendering.deadline(), Renderer.Limits.DEFAULT.idle());
    return rendering.renderer() == Rendering.RendererKind.EMBEDDED
        ? Renderer.embedded(jars, limits)
        : Renderer.process(jars, settings.work(), limits);
  }
}
