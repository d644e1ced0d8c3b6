package org.daybook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.spi.ToolProvider;
import org.daybook.config.SettingSources;
import org.daybook.config.Settings;
import org.daybook.config.Surroundings;
import org.daybook.conversion.Converter;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.publish.Publication;
import org.daybook.publish.Publisher;
import org.daybook.report.Inspection;
import org.daybook.report.ReportFormat;
import org.daybook.site.Viewer;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;

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
   * @param arguments the name of a {@link ReportFormat} in lower case
   * @return 2 if there are errors, 1 if there are warnings but no errors, 0 otherwise
   */
  @Override
  public int run(PrintWriter out, PrintWriter progress, String... arguments) {
    ReportFormat format = ReportFormat.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    SettingSources sources =
        SettingSources.ofCommand("", Surroundings.of(name -> null, settings, () -> null));
    try {
      Inspection found = inspect(Settings.read(sources, archive), progress);
      out.print(format.of(found));
      out.flush();
      return grade(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Inspection inspect(Settings read, PrintWriter progress) throws IOException {
    InstantSource clock = InstantSource.system();
    Path content = read.content().orElseThrow();
    // A server that shares the work folder must not fall back to versions that it never published.
    String site = "check of " + content;
    try (Converter converter =
            PublisherFactory.converter(read, archive.resolve("WEB-INF/renderer"));
        Publisher publisher = PublisherFactory.publisher(converter, site, read)) {
      publisher.lookAtTheme();
      ContentTree tree = new ContentFolder(content, clock).read(ContentTree.EMPTY);
      AtomicReference<Publication> last = new AtomicReference<>();
      publisher.publishGrowing(
          tree,
          clock.instant(),
          publication -> {
            last.set(publication);
            int all = publication.files() + publication.pending();
            tell(progress, "checked %s of %s files".formatted(publication.files(), all));
          });
      tell(progress, "");
      Publication published = requireNonNull(last.get());
      return published.inspection(published.site().visibleTo(new Viewer(clock.instant(), true)));
    }
  }

  private static void tell(PrintWriter progress, String text) {
    progress.print(String.format("\r%-50s\r%s", "", text));
    progress.flush();
  }

  private static int grade(Inspection found) {
    return found.count(Severity.ERROR) > 0 ? 2 : found.count(Severity.WARNING) > 0 ? 1 : 0;
  }
}
