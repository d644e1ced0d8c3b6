package org.daybook.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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
    description = {
      "Creates the file of a new entry and prints its path.",
      "new site DIR begins a site in an empty folder: home, a section and a first note."
    },
    footer =
        "The file is a copy of _archetypes/SECTION.adoc or else of _archetypes/default.adoc, if it"
            + " exists, with {title} and {date} replaced.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class NewCommand implements Callable<Integer> {
  private static final String SITE = "site";
  private static final Path HERE = Path.of("");

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
  private Path content = HERE;

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
    LocalDate day = date == null ? LocalDate.now(timeZone) : date;
    if (beginsSite()) {
      FirstFiles.write(Path.of(title), day).forEach(out::println);
    } else {
      out.println(entry(day));
    }
    out.flush();
    return 0;
  }

  // A section may be called site, too.
  private boolean beginsSite() {
    return section.equals(SITE) && content.equals(HERE) && !Files.isDirectory(Path.of(SITE));
  }

  private Path entry(LocalDate day) throws IOException, InvalidOptionException {
    SectionFolder folder = SectionFolder.resolve(content, section, createSection);
    return folder.write(title.strip(), NoteTemplate.find(content, folder), day);
  }
}
