package org.daybook.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command {@code daybook}. Its exit status is 0 after success, 1 after a failure (2 of a
 * search) and 2 if the command line or a setting is invalid. In the last two cases one line on
 * standard error says why. An interrupt ends the command with status 0.
 */
@Command(
    name = "daybook",
    description = "Publishes a folder of AsciiDoc notes as a website and an Atom feed.",
    footer = "The default command is serve: daybook --port 8081 is daybook serve --port 8081.",
    mixinStandardHelpOptions = true)
public final class DaybookCommand implements ToolProvider {
  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private final WebArchive archive;
  private final Path folder;

  /**
   * The command of an archive.
   *
   * @param archive the archive, packed
   * @param folder for temporary files, deleted by the caller once the command has ended
   */
  public DaybookCommand(Path archive, Path folder) {
    this.archive = new WebArchive(archive);
    this.folder = folder;
  }

  @Override
  public String name() {
    return "daybook";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... arguments) {
    // Of subcommands that are handed over without a CommandLine, transformers are not asked.
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new CommandLine(new ServeCommand(archive, folder, out, err)))
            .addSubcommand(new CommandLine(new CheckCommand(archive, folder, out, err)))
            .addSubcommand(new CommandLine(new SearchCommand(archive, folder, out, err)))
            .addSubcommand(new CommandLine(new ExportCommand(archive, folder, out, err)))
            .addSubcommand(new ImportCommand(out))
            .addSubcommand(new NewCommand(out));
    Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
        .forEach(command -> command.getCommandSpec().version("daybook " + archive.version()));
    return line.setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(DaybookCommand::reportInvalidUse)
        .setExecutionExceptionHandler(DaybookCommand::reportFailure)
        .execute(withCommand(arguments));
  }

  private static String[] withCommand(String... arguments) {
    boolean complete =
        arguments.length > 0
            && (OWN_OPTIONS.contains(arguments[0]) || !arguments[0].startsWith("-"));
    return complete
        ? arguments
        : Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new);
  }

  private static int reportInvalidUse(ParameterException problem, String... arguments) {
    CommandLine command = problem.getCommandLine();
    String advice =
        problem instanceof UnmatchedArgumentException unmatched ? advice(unmatched, command) : "";
    printError(command, problem.getMessage() + advice);
    return ExitCode.USAGE;
  }

  private static String advice(UnmatchedArgumentException problem, CommandLine command) {
    List<String> known = problem.getSuggestions();
    String question = known.isEmpty() ? "" : "; did you mean " + known.get(0) + "?";
    Set<String> commands = command.getSubcommands().keySet();
    String list = commands.isEmpty() ? "" : "; commands are " + String.join(", ", commands);
    String name = command.getCommandSpec().qualifiedName();
    return (question.isEmpty() ? list : question) + " (see " + name + " --help)";
  }

  private static int reportFailure(
      Exception failure, CommandLine command, @Nullable ParseResult parsed) {
    if (failure instanceof InterruptedException || Thread.interrupted()) {
      return ExitCode.OK;
    }
    printError(command, ErrorMessage.of(failure));
    return failure instanceof InvalidOptionException
        ? ExitCode.USAGE
        : command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static void printError(CommandLine command, String message) {
    command.getErr().println("daybook: " + ErrorMessage.singleLine(message));
    command.getErr().flush();
  }
}
