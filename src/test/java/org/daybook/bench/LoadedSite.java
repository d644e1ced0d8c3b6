package org.daybook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A site that Daybook publishes, and that three other servers serve from its answers. */
final class LoadedSite implements AutoCloseable {
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final Duration LONGEST = Duration.ofMinutes(30);
  private static final String CONTEXT =
      """
      <Context docBase="%s">
        <Parameter name="daybook.content" value="%s"/>
        <Parameter name="daybook.work" value="%s"/>
        <Parameter name="daybook.base-url" value="https://load.example.org/"/>
      </Context>
      """;

  private final LoadOptions options;
  private final Path work;
  private final List<ServerProcess> servers = new ArrayList<>();

  private LoadedSite(LoadOptions options, Path work) {
    this.options = options;
    this.work = work;
  }

  /**
   * Starts Daybook with a site.
   *
   * @param store where Daybook keeps what it converts
   * @param work an empty folder
   */
  static LoadedSite publish(LoadOptions options, LoadSite site, Path store, Path work)
      throws IOException, InterruptedException {
    LoadedSite loaded = new LoadedSite(options, work);
    try {
      String context = CONTEXT.formatted(options.war(), site.folder(), store);
      ServerProcess daybook = loaded.tomcat(LoadResults.DAYBOOK, context);
      daybook.await("_/health/ready", LONGEST);
      daybook.await(site.page(0), LONGEST);
      return loaded;
    } catch (IOException | InterruptedException e) {
      loaded.close();
      throw e;
    }
  }

  /** The servers, Daybook the first. */
  List<ServerProcess> servers() {
    return servers;
  }

  ServerProcess daybook() {
    return servers.get(0);
  }

  /** The kinds of request that are measured with a site. */
  List<Kind> kinds(LoadSite site) throws IOException {
    try (InputStream home = daybook().at("").toURL().openStream()) {
      return Kind.all(new String(home.readAllBytes(), UTF_8), site);
    }
  }

  /** Starts the other servers, which answer requests of these kinds with the same bytes. */
  void mirror(List<Kind> kinds) throws IOException, InterruptedException {
    Mirror mirror = new Mirror(work.resolve("files"));
    List<String> paths =
        kinds.stream()
            .filter(kind -> kind.status() == 200)
            .flatMap(kind -> kind.paths().stream())
            .distinct()
            .toList();
    mirror.copy(daybook(), paths, Kind.MISSING);
    FileSite files = new FileSite(mirror, work.resolve("application"));
    tomcat(LoadResults.FILES, files.ofDefaultServlet());
    tomcat(LoadResults.BARE, files.ofBareServlet());
    servers.add(new NginxFolder(work.resolve("nginx")).start(mirror.folder(), mirror.types()));
    for (ServerProcess server : servers) {
      server.await("", SOON);
      for (Kind kind : kinds) {
        requireSame(kind.paths().get(0), server);
      }
    }
  }

  private void requireSame(String path, ServerProcess server)
      throws IOException, InterruptedException {
    byte[] ours = new Crawl(daybook()).get(path, "").body();
    if (!Arrays.equals(ours, new Crawl(server).get(path, "").body())) {
      throw new IOException(server.at(path) + " of " + server.name() + " has other bytes");
    }
  }

  private ServerProcess tomcat(String name, String context) throws IOException {
    Path base = work.resolve(name.replace(' ', '-'));
    ServerProcess server =
        new TomcatFolder(options.tomcat(), base, options.heap()).start(name, context);
    servers.add(server);
    return server;
  }

  @Override
  public void close() {
    servers.forEach(ServerProcess::close);
  }
}
