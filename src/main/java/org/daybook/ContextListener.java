package org.daybook;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.config.InvalidSettingsException;
import org.daybook.config.Settings;
import org.daybook.io.Instance;
import org.daybook.io.InstanceLogger;
import org.daybook.io.WorkFolder;
import org.daybook.site.SitePaths;
import org.daybook.web.BaseUrl;
import org.daybook.web.dispatch.IncludeFilter;
import org.daybook.web.http.OutOfService;
import org.jspecify.annotations.Nullable;

/** Starts Daybook when the web application starts and ends it when that ends. */
public final class ContextListener implements ServletContextListener {
  private static final System.Logger LOG = InstanceLogger.of(ContextListener.class);

  /** The context attribute with the reason why no site is shown, for the embedded server. */
  private static final String FAILURE = "org.daybook.failure";

  /** The ways in which other applications of the container ask beside clients. */
  private static final EnumSet<DispatcherType> DISPATCHED =
      EnumSet.of(DispatcherType.REQUEST, DispatcherType.FORWARD, DispatcherType.INCLUDE);

  private @Nullable Deployment deployment;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    ServletContext context = event.getServletContext();
    Instance.name(TemporaryWork.isOfCommand(context) ? "" : Instance.at(context.getContextPath()));
    try {
      Settings settings = ContextSurroundings.settings(context);
      Filter site = start(context, settings).filter();
      answer(context, ForeignHost.inFrontOf(site, settings));
    } catch (InvalidSettingsException e) {
      LOG.log(
          ERROR,
          "Nothing is shown because settings are wrong; correct them and start again: {0}",
          e.getMessage());
      context.setAttribute(FAILURE, e.getMessage());
      answer(context, outOfService("settings are wrong: " + e.told()));
    } catch (IOException e) {
      LOG.log(ERROR, "Nothing is shown because the web archive cannot be unpacked to disk", e);
      answer(context, outOfService("the archive cannot be unpacked; the log says why"));
    }
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    Optional.ofNullable(deployment).ifPresent(Deployment::close);
    deployment = null;
    RecordMethods.release();
    OpenLibraries.close(ContextListener.class.getClassLoader());
  }

  private DaybookApplication start(ServletContext context, Settings settings) throws IOException {
    warnOfLogs(settings);
    WorkFolder.create(settings.work());
    WorkFolder.warnIfOpen(settings.work());
    String program = ArchiveDigest.of(context);
    Deployment started =
        new Deployment(settings, ArchiveFolders.of(context, settings.work()), program);
    deployment = started;
    started.start();
    BaseUrl base = new BaseUrl(settings.baseUrl());
    List<String> notices =
        Stream.of(
                TemporaryWork.notices(context, settings),
                base.notices(),
                settings.provenance().unknown())
            .flatMap(List::stream)
            .toList();
    return new DaybookApplication(
        new Published(
            started::feeds,
            started::searched,
            started.health(settings.display().health(), notices),
            settings.display().metrics() ? started.metrics(program) : null),
        base,
        InstantSource.system(),
        Presentation.of(settings, program));
  }

  private static void warnOfLogs(Settings settings) throws IOException {
    if (settings.content().isPresent()) {
      Path content = settings.content().orElseThrow();
      LogFolders.within(content, System.getProperties())
          .forEach(logs -> LOG.log(WARNING, LogFolders.WARNING, logs, content));
    }
  }

  private static OutOfService outOfService(String why) {
    return new OutOfService("/" + SitePaths.HEALTH, why);
  }

  private static void answer(ServletContext context, Filter filter) {
    FilterRegistration.Dynamic registration =
        context.addFilter("daybook", new IncludeFilter(filter));
    registration.setAsyncSupported(true);
    registration.addMappingForUrlPatterns(DISPATCHED, false, "/*");
  }
}
