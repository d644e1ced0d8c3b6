package org.daybook;

import jakarta.servlet.Filter;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.daybook.config.Embedding;
import org.daybook.feed.Feeds;
import org.daybook.html.Summaries;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.web.BaseUrl;
import org.daybook.web.http.HttpFilters.Indexing;
import org.jspecify.annotations.Nullable;

/**
 * A real Tomcat that shows a site at {@code /site/} and the files of a folder at {@code /files/}.
 */
public final class Server implements AutoCloseable {
  private final Tomcat tomcat = new Tomcat();

  /**
   * A server on a port of its own, which has started.
   *
   * @param work where Tomcat keeps its files
   * @param files a folder
   */
  public Server(Supplier<Feeds> feeds, Path work, Path files) {
    this(feeds, work, files, presentation(Summaries.OFF, Embedding.NONE));
  }

  /** The same, shown in this way. */
  Server(Supplier<Feeds> feeds, Path work, Path files, Presentation shown) {
    this(
        feeds,
        work,
        files,
        "/site",
        URI.create("https://notes.example/"),
        InstantSource.system(),
        shown);
  }

  /** A presentation with these summaries and embeds, and a cache of 1 MB. */
  static Presentation presentation(Summaries summaries, Embedding embedding) {
    return new Presentation(
        false, Indexing.INTRANET, summaries, Set.of("*"), 1 << 20, "test", embedding);
  }

  /** The same at another path, with this public URL, shown in this way at the time of a clock. */
  Server(
      Supplier<Feeds> feeds,
      Path work,
      Path files,
      String path,
      URI base,
      InstantSource clock,
      Presentation shown) {
    this(
        new DaybookApplication(
                new Published(
                    feeds, new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false)),
                new BaseUrl(Optional.of(base)),
                clock,
                shown)
            .filter(),
        work,
        files,
        path);
  }

  /** A server of an application. */
  Server(DaybookApplication application, Path work, Path files) {
    this(application.filter(), work, files);
  }

  /** A server of all that a filter answers. */
  Server(Filter answers, Path work, Path files) {
    this(answers, work, files, "/site");
  }

  private Server(Filter answers, Path work, Path files, String path) {
    tomcat.setBaseDir(work.toString());
    tomcat.setPort(0);
    tomcat.setSilent(true);
    // Other containers pass on such characters, which RFC 3986 does not permit.
    tomcat.getConnector().setProperty("relaxedPathChars", "\"<>[\\]^`{|}");
    tomcat.getConnector().setProperty("relaxedQueryChars", "\"<>[\\]^`{|}");
    Context site = context(path, null);
    FilterDef filter = new FilterDef();
    filter.setFilterName("daybook");
    filter.setFilter(answers);
    site.addFilterDef(filter);
    FilterMap everything = new FilterMap();
    everything.setFilterName("daybook");
    everything.addURLPattern("/*");
    site.addFilterMap(everything);
    context("/files", files.toAbsolutePath().toString());
    start();
  }

  /** The port it listens on. */
  public int port() {
    return tomcat.getConnector().getLocalPort();
  }

  @Override
  public void close() {
    try {
      tomcat.stop();
      tomcat.destroy();
    } catch (LifecycleException e) {
      throw new AssertionError(e);
    }
  }

  // Tomcat runs no filter where no servlet would answer.
  private Context context(String path, @Nullable String folder) {
    Context context = tomcat.addContext(path, folder);
    Tomcat.addServlet(context, "default", new DefaultServlet()).addMapping("/");
    return context;
  }

  private void start() {
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new AssertionError(e);
    }
  }
}
