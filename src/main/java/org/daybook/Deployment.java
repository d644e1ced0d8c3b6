package org.daybook;

import static java.lang.System.Logger.Level.DEBUG;

import jakarta.ws.rs.ServiceUnavailableException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.daybook.config.Health;
import org.daybook.config.Settings;
import org.daybook.conversion.Converter;
import org.daybook.feed.Feeds;
import org.daybook.io.InstanceLogger;
import org.daybook.io.NamedFolder;
import org.daybook.publish.Publisher;
import org.daybook.publish.live.LiveSite;
import org.daybook.publish.live.SnapshotFactory;
import org.daybook.report.HealthReport;
import org.daybook.search.SearchIndex;
import org.daybook.site.Viewer;
import org.daybook.source.ContentFolder;
import org.daybook.web.metrics.Metrics;
import org.daybook.web.search.SearchedSite;

/** The objects that publish, built once and closed with the web application. */
final class Deployment implements AutoCloseable {
  private static final System.Logger LOG = InstanceLogger.of(Deployment.class);

  private final ArchiveFolders archive;
  private final Converter converter;
  private final Publisher publisher;
  private final SearchIndex index;
  private final LiveSite live;

  /**
   * The objects that publish the content folder, or else the bundled one.
   *
   * @param archive closed with these objects
   * @param program the digest of the program
   * @throws IOException if the renderer's jars cannot be read
   */
  Deployment(Settings settings, ArchiveFolders archive, String program) throws IOException {
    InstantSource clock = InstantSource.system();
    this.archive = archive;
    converter = PublisherFactory.converter(settings, archive.renderer());
    converter.waitAtMost(Duration.ofSeconds(5)); // So long one file may delay the others.
    converter.anticipate();
    String site = settings.content().map(Path::toString).orElse("bundled");
    publisher = PublisherFactory.publisher(converter, site, settings);
    index = new SearchIndex(SiteFiles.search(settings, site));
    live =
        new LiveSite(
            new ContentFolder(content(settings, archive), clock),
            publisher,
            new SnapshotFactory(
                () -> new Viewer(clock.instant(), settings.display().preview()),
                FeedMemoryFactory.of(settings, site, program),
                index),
            new LiveSite.Timing(settings.watching().poll(), settings.watching().lossGrace()));
  }

  private static NamedFolder content(Settings settings, ArchiveFolders archive) {
    return settings
        .content()
        .map(path -> settings.provenance().folder("content", path))
        .orElseGet(() -> new NamedFolder(archive.content(), "the bundled content"));
  }

  /** Begins to publish. */
  void start() {
    live.start();
  }

  /**
   * The published site with its feeds.
   *
   * @throws ServiceUnavailableException until a first part is published
   */
  Feeds feeds() {
    return live.feeds().orElseThrow(() -> new ServiceUnavailableException(1L));
  }

  /**
   * The published site, in which entries are searched for.
   *
   * @throws ServiceUnavailableException until a first part is published
   */
  SearchedSite searched() {
    return live.searched(SearchedSite::new).orElseThrow(() -> new ServiceUnavailableException(1L));
  }

  /** The state of the published site and of its content, with sentences about the deployment. */
  HealthReport health(Health told, List<String> notices) {
    return new HealthReport(live::inspection, live::freshness, told == Health.DETAILS, notices);
  }

  /** The numbers of what publishes. */
  Metrics metrics(String program) {
    return Measurements.of(live::counts, converter::counts, program);
  }

  @Override
  public void close() {
    live.close();
    index.close();
    publisher.close();
    converter.close();
    try {
      archive.close();
    } catch (IOException e) {
      LOG.log(DEBUG, "The next start deletes what is left of this one: {0}", e.toString());
    }
  }
}
