package org.daybook.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

  @Spec private CommandSpec spec = CommandSpec.create();

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

  @Option(
      names = "--work",
      paramLabel = "DIR",
      converter = FolderConverters.Work.class,
      description = "Folder for converted documents and the index. Default: a temporary one.")
  private @Nullable Path work;

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      converter = OptionConverters.TimeZone.class,
      description = "Time zone of dates that name none. Default: UTC.")
  private @Nullable ZoneId timeZone;

  SearchCommand(WebArchive archive, Path folder, PrintWriter out, PrintWriter err) {
    this.archive = archive;
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    LogLines.install(err, Level.WARNING);
    FolderConverters.requireApart(work, content);
    Path kept = work == null ? folder : work;
    Map<String, String> settings = SettingOption.settings(spec.commandLine().getParseResult());
    settings.put("daybook.content", content.toString());
    settings.put("daybook.work", kept.toString());
    Optional.ofNullable(timeZone).ifPresent(z -> settings.put("daybook.time-zone", z.toString()));
    settings.put("daybook.preview", String.valueOf(!published));
    String[] arguments =
        Stream.concat(Stream.of(String.valueOf(limit)), words.stream()).toArray(String[]::new);
    return new ArchiveTool(archive, TOOL, out, err).run(kept, settings, arguments);
  }
}
