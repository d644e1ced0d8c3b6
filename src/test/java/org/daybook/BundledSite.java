package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.publish.Publisher;
import org.daybook.publish.served.AssetTypes;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.daybook.theme.ThemeFolder;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The site that the archive brings along, for browsers on this machine. */
final class BundledSite implements BeforeAllCallback, AfterAllCallback {
  private static final Path JARS = Path.of(System.getProperty("renderer"));
  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  private final Path content;
  private final Path work;
  private final ThemeFolder theme;
  private Site site;
  private SearchedDaybook searched;
  private Loopback daybook;

  /** The site without a theme. */
  BundledSite() {
    this(ThemeFolder.none());
  }

  /** The site in a theme. */
  BundledSite(ThemeFolder theme) {
    this(Path.of("content"), Path.of("target", "bundled-site"), theme);
  }

  /** The site of another folder. */
  BundledSite(Path content, Path work) {
    this(content, work, ThemeFolder.none());
  }

  private BundledSite(Path content, Path work, ThemeFolder theme) {
    this.content = content;
    this.work = work;
    this.theme = theme;
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    site = published();
    searched = new SearchedDaybook(Files.createTempDirectory("search"), site);
    daybook = new Loopback(searched.inProcess());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    daybook.close();
    searched.close();
  }

  /** The URL of a path in the site. */
  String url(String path) {
    return daybook.url(path);
  }

  /** The site as everybody may see it. */
  Site site() {
    return site;
  }

  private Site published() throws IOException {
    ContentTree tree = new ContentFolder(content, Clock.systemUTC()).read(ContentTree.EMPTY);
    Renderer renderer = Renderer.process(JARS, work, Renderer.Limits.DEFAULT);
    Site[] site = new Site[1];
    try (Converter converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
        Publisher publisher =
            new Publisher(converter, "site", ZoneOffset.UTC, AssetTypes.KNOWN, theme)) {
      publisher.lookAtTheme();
      publisher.publishGrowing(tree, LATER, publication -> site[0] = publication.site());
      return site[0].visibleTo(new Viewer(LATER, false));
    }
  }
}
