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
 * The command {@code daybook}. Its exit status is 0 if it did what it was told, 1 if that failed
 * and 2 if it cannot be done as it was told; then one line on standard error says why. An interrupt
 * ends it.
 */
@Command(
    name = "daybook",
    description = "Publishes a folder of AsciiDoc notes as a website and an Atom feed.",
    footer = "Without a command it serves: daybook --port 8081 is daybook serve --port 8081.",
    mixinStandardHelpOptions = true)
public final class Daybook implements ToolProvider {
  private static final Set<String> OWN_OPTIONS = Set.of("-h", "--help", "-V", "--version");

  private final Archive archive;
  private final Path folder;

  /**
   * The command of an archive.
   *
   * @param archive the archive, packed
   * @param folder where temporary files may lie until the command has ended
   */
  public Daybook(Path archive, Path folder) {
    this.archive = new Archive(archive);
    this.folder = folder;
  }

  @Override
  public String name() {
    return "daybook";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new Serve(archive, folder, out, err))
            .addSubcommand(new Check(archive, folder, out, err))
            .addSubcommand(new New(out));
    Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
        .forEach(command -> command.getCommandSpec().version("daybook " + archive.version()));
    return line.setOut(out)
        .setErr(err)
        .setParameterExceptionHandler(Daybook::refused)
        .setExecutionExceptionHandler(Daybook::failed)
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

  private static int refused(ParameterException problem, String... arguments) {
    CommandLine command = problem.getCommandLine();
    String advice =
        problem instanceof UnmatchedArgumentException unmatched
            ? advice(unmatched, command.getCommandSpec().qualifiedName())
            : "";
    complain(command, problem.getMessage() + advice);
    return ExitCode.USAGE;
  }

  private static String advice(UnmatchedArgumentException problem, String command) {
    List<String> known = problem.getSuggestions();
    String question = known.isEmpty() ? "" : "; did you mean " + known.get(0) + "?";
    return question + " (" + command + " --help names what there is)";
  }

  private static int failed(Exception failure, CommandLine command, @Nullable ParseResult parsed) {
    if (failure instanceof InterruptedException || Thread.interrupted()) {
      return ExitCode.OK;
    }
    complain(command, Reason.of(failure));
    return failure instanceof InvalidOptionException ? ExitCode.USAGE : ExitCode.SOFTWARE;
  }

  private static void complain(CommandLine command, String message) {
    command.getErr().println("daybook: " + Reason.line(message));
    command.getErr().flush();
  }
}
