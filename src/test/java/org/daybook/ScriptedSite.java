package org.daybook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.daybook.config.Embedding;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.html.Summaries;
import org.daybook.publish.Publication;
import org.daybook.publish.Publisher;
import org.daybook.publish.served.AssetTypes;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.daybook.theme.ThemeFolder;

/** The site of a folder, published for authors of one kind and in a theme, on a real server. */
final class ScriptedSite implements AutoCloseable {
  private static final Path JARS = Path.of(System.getProperty("renderer"));
  // A document that is late would be missing, and with it what might run.
  private static final Renderer.Limits LIMITS =
      new Renderer.Limits("512m", Duration.ofMinutes(5), Duration.ofMinutes(5));

  private static final Instant LATER = Instant.parse("2030-01-01T00:00:00Z");

  private final Site site;
  private final Server server;

  ScriptedSite(Path content, Path work, AuthorTrust trust, ThemeFolder theme) throws IOException {
    site = published(content, Files.createDirectories(work), trust, theme);
    server =
        new Server(
            () -> new Feeds(site, FeedChanges.NONE),
            work,
            work,
            Server.presentation(Summaries.EXTRACTIVE, Embedding.NONE));
  }

  /** The URL of a path in the site. */
  String url(String path) {
    return "http://127.0.0.1:" + server.port() + "/site/" + path;
  }

  Site site() {
    return site;
  }

  @Override
  public void close() {
    server.close();
  }

  private static Site published(Path content, Path work, AuthorTrust trust, ThemeFolder theme)
      throws IOException {
    ContentTree tree = new ContentFolder(content, () -> LATER).read(ContentTree.EMPTY);
    Publication[] last = new Publication[1];
    Renderer renderer = Renderer.process(JARS, work, LIMITS);
    try (Converter converter = new Converter(renderer, work.resolve("store"), trust);
        Publisher publisher =
            new Publisher(converter, "site", ZoneOffset.UTC, AssetTypes.KNOWN, theme)) {
      publisher.lookAtTheme();
      publisher.publishGrowing(tree, LATER, publication -> last[0] = publication);
      return last[0].site().visibleTo(new Viewer(LATER, false));
    }
  }
}
