package org.daybook;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.spi.ToolProvider;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.document.RuleSetting;
import org.daybook.publish.Publication;
import org.daybook.report.Inspection;
import org.daybook.report.ReportFormat;
import org.daybook.site.Viewer;

/** A check of content, with drafts and entries of the future, outside of a container. */
public final class ContentCheck implements ToolProvider {
  private final Path archive;
  private final Map<String, String> settings;

  /**
   * A check of the {@code content} that the settings name.
   *
   * @param archive the archive, unpacked
   * @param settings as context parameters have them; {@code content} and {@code work} among them
   */
  public ContentCheck(Path archive, Map<String, String> settings) {
    this.archive = archive;
    this.settings = Map.copyOf(settings);
  }

  @Override
  public String name() {
    return "check";
  }

  /**
   * Writes the findings.
   *
   * @param progress gets the number of checked files, on one line
   * @param arguments the name of a {@link ReportFormat} in lower case, the version of the program,
   *     settings of rules as {@link RuleSetting} reads them, and absolute paths of the files to
   *     whose findings the report is limited
   * @return 2 if there are errors, 1 if there are warnings but no errors, 0 otherwise
   */
  @Override
  public int run(PrintWriter out, PrintWriter progress, String... arguments) {
    ReportFormat format = ReportFormat.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    List<String> more = Arrays.stream(arguments).skip(2).toList();
    List<RuleSetting> rules =
        more.stream().filter(not(ContentCheck::isFile)).map(RuleSetting::parse).toList();
    ContentRun run = ContentRun.of(archive, settings, progress);
    try {
      Inspection found =
          run.publish(name(), ContentCheck::inspection).with(all -> RuleSetting.apply(rules, all));
      Set<String> files =
          more.stream()
              .filter(ContentCheck::isFile)
              .map(file -> run.content().relativize(Path.of(file)).toString().replace('\\', '/'))
              .collect(toSet());
      Inspection told = files.isEmpty() ? found : found.of(files);
      out.print(format.of(told, run.content(), arguments[1]));
      out.flush();
      return grade(told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFile(String argument) {
    return Path.of(argument).isAbsolute();
  }

  private static Inspection inspection(Publication published) {
    Viewer author = new Viewer(InstantSource.system().instant(), true);
    return published.inspection(published.site().visibleTo(author));
  }

  /** 2 if there are errors, 1 if there are warnings but no errors, 0 otherwise. */
  static int grade(Inspection found) {
    return found.count(Severity.ERROR) > 0 ? 2 : found.count(Severity.WARNING) > 0 ? 1 : 0;
  }
}
