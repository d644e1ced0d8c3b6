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

/** Writes the file that a new entry begins with. */
@Command(
    name = "new",
    description = "Writes the file that a new entry begins with, and prints its path.",
    footer =
        "It is written like _archetypes/SECTION.adoc or _archetypes/default.adoc, if one is"
            + " there, with the title for {title} and the date for {date}.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class New implements Callable<Integer> {
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
      description = "Where it is today. Default: UTC.")
  private ZoneId timeZone = ZoneOffset.UTC;

  @Option(names = "--create-section", description = "Makes the section's folder if need be.")
  private boolean createSection;

  New(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InvalidOptionException {
    SectionFolder folder = SectionFolder.in(content, section, createSection);
    LocalDate day = date == null ? LocalDate.now(timeZone) : date;
    out.println(folder.write(title.strip(), NoteTemplate.of(content, folder), day));
    out.flush();
    return 0;
  }
}
