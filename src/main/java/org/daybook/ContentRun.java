package org.daybook;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.daybook.config.SettingSources;
import org.daybook.config.Settings;
import org.daybook.config.Surroundings;
import org.daybook.conversion.Converter;
import org.daybook.publish.Publication;
import org.daybook.publish.Publisher;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;

/**
 * One publication of a content folder, outside of a container.
 *
 * @param archive the archive, unpacked
 * @param settings of the site
 * @param progress gets the number of files that are done, on one line
 */
record ContentRun(Path archive, Settings settings, PrintWriter progress) {
  /** The use of a publication while the texts of its entries can be read. */
  @FunctionalInterface
  interface Use<R> {
    R of(Publication published) throws IOException;
  }

  /**
   * A run with settings.
   *
   * @param settings as context parameters have them; {@code content} and {@code work} among them
   */
  static ContentRun of(Path archive, Map<String, String> settings, PrintWriter progress) {
    SettingSources sources =
        SettingSources.ofCommand("", Surroundings.of(name -> null, settings, () -> null));
    return new ContentRun(archive, Settings.read(sources, archive), progress);
  }

  /** The folder with the site. */
  Path content() {
    return settings.content().orElseThrow();
  }

  /**
   * Publishes the folder once.
   *
   * @param purpose one word, under which good versions of files are remembered: a server that
   *     shares the work folder must not fall back to versions that it never published
   * @throws IOException if the folder or the renderer's jars cannot be read
   */
  <R> R publish(String purpose, Use<R> use) throws IOException {
    InstantSource clock = InstantSource.system();
    String site = purpose + " of " + content();
    try (Converter converter =
            PublisherFactory.converter(settings, archive.resolve("WEB-INF/renderer"));
        Publisher publisher = PublisherFactory.publisher(converter, site, settings)) {
      publisher.lookAtTheme();
      ContentTree tree = new ContentFolder(content(), clock).read(ContentTree.EMPTY);
      AtomicReference<Publication> last = new AtomicReference<>();
      publisher.publishGrowing(
          tree,
          clock.instant(),
          publication -> {
            last.set(publication);
            int all = publication.files() + publication.pending();
            tell(publication.files(), all);
          });
      tell("");
      return use.of(requireNonNull(last.get()));
    }
  }

  /** Tells how many of all files are done. */
  void tell(int done, int all) {
    tell("%s of %s files".formatted(done, all));
  }

  private void tell(String text) {
    progress.print(String.format("\r%-50s\r%s", "", text));
    progress.flush();
  }
}
