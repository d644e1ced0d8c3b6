package org.daybook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.daybook.config.Settings;
import org.daybook.export.ExportFolder;
import org.daybook.export.ExportedPage;
import org.daybook.export.LinkStyle;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.html.ThemeAssets;
import org.daybook.html.Words;
import org.daybook.publish.Publication;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.report.TextReport;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.Viewer;
import org.daybook.web.BaseUrl;

/** An export of content as files, outside of a container. */
public final class ContentExport implements ToolProvider {
  private static final String REMEMBERING = "remembering";

  private final Path archive;
  private final Map<String, String> settings;

  /**
   * An export of the {@code content} that the settings name.
   *
   * @param archive the archive, unpacked
   * @param settings as context parameters have them; {@code content}, {@code base-url} and {@code
   *     work} among them
   */
  public ContentExport(Path archive, Map<String, String> settings) {
    this.archive = archive;
    this.settings = Map.copyOf(settings);
  }

  @Override
  public String name() {
    return "export";
  }

  /**
   * Writes the site, then its findings and the numbers of files.
   *
   * @param progress gets the number of files that are done, on one line
   * @param arguments the folder; the name of a {@link LinkStyle} in lower case; and {@code
   *     remembering} if the work folder is kept, in which feeds have their history then
   * @return 2 if there are errors, 1 if there are warnings but no errors, 0 otherwise
   */
  @Override
  public int run(PrintWriter out, PrintWriter progress, String... arguments) {
    ContentRun content = ContentRun.of(archive, settings, progress);
    LinkStyle links = LinkStyle.valueOf(arguments[1].toUpperCase(Locale.ROOT));
    boolean remembering = List.of(arguments).contains(REMEMBERING);
    try {
      return content.publish(
          name(),
          published -> {
            Feeds feeds = feeds(content.settings(), published, remembering);
            ExportFolder.Counts files =
                export(content, feeds, links).into(Path.of(arguments[0]), content::tell);
            Inspection found = published.inspection(feeds.site());
            out.print(TextReport.of(found));
            out.println(files);
            out.flush();
            return ContentCheck.grade(found);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Feeds feeds(Settings set, Publication published, boolean remembering) {
    InstantSource clock = InstantSource.system();
    Site site = published.site().visibleTo(new Viewer(clock.instant(), false));
    String program = archive.getFileName().toString();
    return remembering
        ? FeedMemoryFactory.of(set, "export at " + base(set), program)
            .feedsOf(site, published.broken(), clock)
        : new Feeds(site, FeedChanges.NONE);
  }

  private static SiteExport export(ContentRun content, Feeds feeds, LinkStyle links) {
    Settings set = content.settings();
    HealthReport health = new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false);
    DaybookApplication application =
        new DaybookApplication(
            new Published(() -> feeds, health),
            new BaseUrl(Optional.of(base(set))),
            () -> Instant.MAX,
            Presentation.of(set, "export"));
    Words words = Words.of(feeds.site());
    SitePath search = ThemeAssets.bundled().exportedSearch();
    ExportedPage pages = new ExportedPage(base(set), words.messages(), links, search);
    return new SiteExport(feeds.site(), pages, application);
  }

  private static URI base(Settings set) {
    return set.baseUrl().orElseThrow();
  }
}
