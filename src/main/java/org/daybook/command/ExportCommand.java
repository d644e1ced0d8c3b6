package org.daybook.command;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code export}: writes a site as files. */
@Command(
    name = "export",
    description = "Writes the whole site as files that any web server can send.",
    footer = "Exit status: 0, 1 if there are errors, or warnings with --strict, 2 after a failure.",
    exitCodeOnExecutionException = ExitCode.USAGE,
    mixinStandardHelpOptions = true,
    modelTransformer = SettingOption.OfContent.class,
    sortOptions = false)
final class ExportCommand implements Callable<Integer> {
  private static final String TOOL = "org.daybook.ContentExport";

  private final WebArchive archive;
  private final Path folder;
  private final PrintWriter out;
  private final PrintWriter err;

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      converter = FolderConverters.Content.class,
      description = "Folder with the site's AsciiDoc files.")
  private Path content = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "OUT",
      converter = ExportConverters.Target.class,
      description = "Folder for the files. What others have written there is left alone.")
  private Path target = Path.of("");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      required = true,
      converter = AddressConverters.BaseUrl.class,
      description = "URL under which readers will know the site.")
  private @Nullable URI baseUrl;

  @Option(
      names = "--links",
      paramLabel = "STYLE",
      converter = ExportConverters.Links.class,
      description = "folders, or files for readers without a server. Default: ${DEFAULT-VALUE}.")
  private String links = "folders";

  @Option(names = "--strict", description = "Treats warnings as errors.")
  private boolean strict;

  @Mixin private final ContentOptions options = new ContentOptions();
  @Mixin private final ExportOptions shown = new ExportOptions();

  ExportCommand(WebArchive archive, Path folder, PrintWriter out, PrintWriter err) {
    this.archive = archive;
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    LogLines.install(err, Level.WARNING);
    Path work = options.work().orElse(null);
    ExportConverters.requireApart(target, content, work);
    Path kept = work == null ? folder : work;
    Map<String, String> settings = options.settings(content, kept);
    settings.putAll(shown.settings());
    settings.put("daybook.base-url", String.valueOf(baseUrl));
    settings.put("daybook.preview", "false");
    String memory = work == null ? "forgetting" : "remembering";
    int grade =
        new ArchiveTool(archive, TOOL, out, err)
            .run(kept, settings, target.toString(), links, memory);
    return grade >= (strict ? 1 : 2) ? 1 : 0;
  }
}
