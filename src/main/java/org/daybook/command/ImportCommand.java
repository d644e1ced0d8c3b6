package org.daybook.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybook.migration.Migration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code import}: turns a site of another generator into content. */
@Command(
    name = "import",
    description = "Turns a site of Zola, Hugo, Jekyll or Antora into content.",
    footer = "Exit status: 1 if texts could not be read or nothing was written; 0 otherwise.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      converter = ImportConverters.Source.class,
      description = "Folder of the former site. Nothing in it is changed.")
  private Path source = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      converter = ExportConverters.Target.class,
      description = "Folder for the content. No file in it is replaced.")
  private Path target = Path.of("");

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      converter = AddressConverters.BaseUrl.class,
      description =
          "URL of the former site, for the identifiers in feeds. Default: its own setting.")
  private @Nullable URI baseUrl;

  ImportCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InvalidOptionException {
    ImportConverters.requireApart(source, target);
    String base = baseUrl == null ? "" : baseUrl.toString();
    return new Migration(source, target, base).run(out) > 0 ? 1 : 0;
  }
}
