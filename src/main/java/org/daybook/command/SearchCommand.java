package org.daybook.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code search}: finds entries in a folder of content. */
@Command(
    name = "search",
    description = {
      "Prints the entries in a folder of content that have these words: file, title and text.",
      "Words are those of the search page: phrases in quotation marks, tag:java, -not."
    },
    footer = {
      "Write -- before words of which one begins with a minus sign.",
      "Exit status: 0 if there are entries, 1 if there are none, 2 after a failure."
    },
    exitCodeOnExecutionException = ExitCode.USAGE,
    modelTransformer = SettingOption.OfContent.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SearchCommand implements Callable<Integer> {
  private static final String TOOL = "org.daybook.ContentSearch";

  private final WebArchive archive;
  private final Path folder;
  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private final ContentOptions options = new ContentOptions();

  @Parameters(
      index = "0",
      paramLabel = "DIR",
      converter = FolderConverters.Content.class,
      description = "Folder with the site's AsciiDoc files.")
  private Path content = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "WORDS",
      description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = OptionConverters.Limit.class,
      description = "The largest number of entries. Default: ${DEFAULT-VALUE}.")
  private int limit = 10;

  @Option(names = "--published", description = "Leaves out drafts and entries of the future.")
  private boolean published;

  SearchCommand(WebArchive archive, Path folder, PrintWriter out, PrintWriter err) {
    this.archive = archive;
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    LogLines.install(err, Level.WARNING);
    Path kept = options.work().orElse(folder);
    Map<String, String> settings = options.settings(content, kept);
    settings.put("daybook.preview", String.valueOf(!published));
    String[] arguments =
        Stream.concat(Stream.of(String.valueOf(limit)), words.stream()).toArray(String[]::new);
    return new ArchiveTool(archive, TOOL, out, err).run(kept, settings, arguments);
  }
}
