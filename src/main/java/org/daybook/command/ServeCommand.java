package org.daybook.command;

import java.io.PrintWriter;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import org.daybook.io.UnpackedFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The subcommand {@code serve}: serves a site until it is interrupted. */
@Command(
    name = "serve",
    description = "Serves a site until it is interrupted, for example by Ctrl-C.",
    modelTransformer = SettingOption.OfSite.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private final WebArchive archive;
  private final Path folder;
  private final PrintWriter out;
  private final PrintWriter err;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private final SiteOptions site = new SiteOptions();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      converter = AddressConverters.Host.class,
      description = "Address to listen on, 0.0.0.0 for all addresses. Default: 127.0.0.1.")
  private InetAddress host = InetAddress.getLoopbackAddress();

  @Option(
      names = "--port",
      paramLabel = "N",
      converter = AddressConverters.Port.class,
      description = "TCP port, 0 for any free port. Default: ${DEFAULT-VALUE}.")
  private int port = 8080;

  @Option(
      names = "--context-path",
      paramLabel = "PATH",
      converter = AddressConverters.ContextPath.class,
      description = "Path in front of the path of every page. Default: /.")
  private String contextPath = "";

  ServeCommand(WebArchive archive, Path folder, PrintWriter out, PrintWriter err) {
    this.archive = archive;
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    site.requireFoldersApart();
    LogLines.install(err, Level.INFO);
    try (EmbeddedTomcat server =
        new EmbeddedTomcat(new ServerAddress(host, port, contextPath), folder)) {
      ServerAddress address = server.listen();
      try (UnpackedFolder application = archive.unpackInto(site.work().orElse(folder))) {
        Map<String, String> settings = site.settings(address);
        settings.putAll(SettingOption.settings(spec.commandLine().getParseResult()));
        server.start(application.path(), settings);
        out.println("Daybook is at " + address.url());
        out.flush();
        new CountDownLatch(1).await();
      }
    }
    throw new AssertionError("only an interrupt ends the wait");
  }
}
