package org.daybook.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code check}: checks a folder of content once. */
@Command(
    name = "check",
    description = "Checks content and prints each problem with its file and line.",
    footer = "Exit status: 0, 1 if there are errors, or warnings with --strict, 2 after a failure.",
    exitCodeOnExecutionException = ExitCode.USAGE,
    modelTransformer = SettingOption.OfContent.class,
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  private static final String TOOL = "org.daybook.ContentCheck";

  private final WebArchive archive;
  private final Path folder;
  private final PrintWriter out;
  private final PrintWriter err;

  @Mixin private final ContentOptions options = new ContentOptions();

  @Parameters(
      paramLabel = "DIR|FILE",
      arity = "1..*",
      converter = CheckedPaths.Converter.class,
      description = "Folder with the site's AsciiDoc files, or some of these files.")
  private List<Path> paths = List.of();

  @Option(names = "--strict", description = "Treats warnings as errors.")
  private boolean strict;

  @Option(
      names = "--rule",
      paramLabel = "NAME=SEVERITY",
      converter = OptionConverters.RuleSeverity.class,
      description = "Sets a rule to off, note, warning or error. May be repeated.")
  private List<String> rules = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = OptionConverters.Format.class,
      description = "text, json, or sarif for code hosts. Default: ${DEFAULT-VALUE}.")
  private String format = "text";

  @Option(
      names = "--theme",
      paramLabel = "DIR",
      converter = FolderConverters.Theme.class,
      description = "Folder with the site's theme. Default: none.")
  private @Nullable Path theme;

  CheckCommand(WebArchive archive, Path folder, PrintWriter out, PrintWriter err) {
    this.archive = archive;
    this.folder = folder;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() throws Exception {
    LogLines.install(err, Level.WARNING);
    CheckedPaths checked = CheckedPaths.of(paths);
    Path kept = options.work().orElse(folder);
    Map<String, String> settings = options.settings(checked.content(), kept);
    Optional.ofNullable(theme).ifPresent(dir -> settings.put("daybook.theme", dir.toString()));
    String[] arguments =
        Stream.of(Stream.of(format, archive.version()), rules.stream(), checked.files().stream())
            .flatMap(some -> some.map(Object::toString))
            .toArray(String[]::new);
    int grade = new ArchiveTool(archive, TOOL, out, err).run(kept, settings, arguments);
    return grade >= (strict ? 1 : 2) ? 1 : 0;
  }
}
