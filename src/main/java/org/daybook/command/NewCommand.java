package org.daybook.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The subcommand {@code new}: creates the file of a new entry. */
@Command(
    name = "new",
    description = "Creates the file of a new entry and prints its path.",
    footer =
        "The file is a copy of _archetypes/SECTION.adoc or else of _archetypes/default.adoc, if it"
            + " exists, with {title} and {date} replaced.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NewCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Parameters(index = "0", paramLabel = "SECTION", description = "Section of the entry.")
  private String section = "";

  @Parameters(index = "1", paramLabel = "TITLE", description = "Title of the entry.")
  private String title = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder with the site's AsciiDoc files. Default: the current one.")
  private Path content = Path.of("");

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = OptionConverters.Day.class,
      description = "Date of publication. Default: today.")
  private @Nullable LocalDate date;

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      converter = OptionConverters.TimeZone.class,
      description = "Time zone of today's date. Default: UTC.")
  private ZoneId timeZone = ZoneOffset.UTC;

  @Option(
      names = "--create-section",
      description = "Creates the folder of the section if it does not exist.")
  private boolean createSection;

  NewCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InvalidOptionException {
    SectionFolder folder = SectionFolder.resolve(content, section, createSection);
    LocalDate day = date == null ? LocalDate.now(timeZone) : date;
    out.println(folder.write(title.strip(), NoteTemplate.find(content, folder), day));
    out.flush();
    return 0;
  }
}
