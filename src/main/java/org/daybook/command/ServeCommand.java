package org.daybook.command;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import org.daybook.io.UnpackedFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The subcommand {@code serve}: serves a site until it is interrupted. */
@Command(
    name = "serve",
    description = "Serves a site until it is interrupted, for example by Ctrl-C.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private final WebArchive archive;
  private final Path folder;
  private final PrintWriter out;
  private final PrintWriter err;

  @Option(
      names = "--content",
      paramLabel = "DIR",
      converter = OptionConverters.Content.class,
      description = "Folder with the site's AsciiDoc files. Default: Daybook's own manual.")
  private @Nullable Path content;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      converter = OptionConverters.Host.class,
      description = "Address to listen on, 0.0.0.0 for all addresses. Default: 127.0.0.1.")
  private InetAddress host = InetAddress.getLoopbackAddress();

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = OptionConverters.Port.class,
      description = "TCP port, 0 for any free port. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--context-path",
      paramLabel = "PATH",
      converter = OptionConverters.ContextPath.class,
      description = "Path in front of the path of every page. Default: /.")
  private String contextPath = "";

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = OptionConverters.BaseUrl.class,
      description = "URL under which readers know the site. Default: the address listened on.")
  private @Nullable URI baseUrl;

  @Option(
      names = "--work",
      paramLabel = "DIR",
      converter = OptionConverters.Work.class,
      description =
          "Folder for converted documents, kept for faster starts. Default: a temporary one.")
  private @Nullable Path work;

  @Option(
      names = "--preview",
      description = "Also shows drafts and entries with a date in the future.")
  private boolean preview;

  @Option(
      names = "--allowed-host",
      paramLabel = "NAME",
      converter = OptionConverters.HostName.class,
      description =
          "Name under which the site answers besides localhost, * for any; may be repeated. Default:"
              + " any, none with --preview.")
  private List<String> allowedHosts = List.of();

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      converter = OptionConverters.TimeZone.class,
      description = "Time zone of dates that name none. Default: UTC.")
  private @Nullable ZoneId timeZone;

  ServeCommand(WebArchive archive, Path folder, PrintWriter out, PrintWriter err) {
    this.archive = archive;
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    LogLines.install(err, Level.INFO);
    try (EmbeddedTomcat server =
        new EmbeddedTomcat(new ServerAddress(host, port, contextPath), folder)) {
      ServerAddress address = server.listen();
      try (UnpackedFolder application = archive.unpackInto(work == null ? folder : work)) {
        server.start(application.path(), settings(address));
        out.println("Daybook is at " + address.url());
        out.flush();
        new CountDownLatch(1).await();
      }
    }
    throw new AssertionError("only an interrupt ends the wait");
  }

  private Map<String, String> settings(ServerAddress address) {
    Map<String, String> settings = new LinkedHashMap<>();
    put(settings, "content", content);
    put(settings, "base-url", baseUrl != null ? baseUrl : address.defaultBaseUrl().orElse(null));
    put(settings, "work", work);
    put(settings, "preview", preview ? true : null);
    put(settings, "allowed-hosts", allowedHosts.isEmpty() ? null : String.join(",", allowedHosts));
    put(settings, "time-zone", timeZone);
    return settings;
  }

  private static void put(Map<String, String> settings, String key, @Nullable Object value) {
    if (value != null) {
      settings.put("daybook." + key, value.toString());
    }
  }
}
