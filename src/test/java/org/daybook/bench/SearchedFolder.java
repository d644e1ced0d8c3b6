package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Diagnostic;
import org.daybook.io.FileTree;
import org.daybook.publish.Publication;
import org.daybook.publish.Publisher;
import org.daybook.publish.served.AssetTypes;
import org.daybook.search.SearchIndex;
import org.daybook.search.Searcher;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.source.ContentFolder;
import org.daybook.source.ContentTree;
import org.daybook.theme.ThemeFolder;

/** A content folder, published and indexed in this process. */
final class SearchedFolder implements AutoCloseable {
  private static final Path JARS =
      Path.of(System.getProperty("renderer", "target/renderer")).toAbsolutePath();
  private static final Viewer ANYBODY = new Viewer(Instant.now(), false);

  private static final int SHOWN = 20;

  private final ContentFolder content;
  private final Converter converter;
  private final Publisher publisher;
  private final Path indexed;
  private final SearchIndex index;
  private ContentTree tree = ContentTree.EMPTY;

  /**
   * A folder that is not published yet.
   *
   * @param work keeps the documents for the next run, so that none is converted again
   */
  SearchedFolder(Path folder, Path work) throws IOException {
    Files.createDirectories(work);
    content = new ContentFolder(folder, InstantSource.system());
    Renderer renderer = Renderer.process(JARS, work, Renderer.Limits.DEFAULT);
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
    publisher =
        new Publisher(converter, "bench", ZoneOffset.UTC, AssetTypes.KNOWN, ThemeFolder.none());
    indexed = work.resolve("search");
    if (Files.exists(indexed)) {
      FileTree.delete(indexed);
    }
    index = new SearchIndex(indexed);
  }

  /** Publishes the whole folder, and prints the files with errors. */
  Site publish() throws IOException {
    tree = content.read(ContentTree.EMPTY);
    Publication[] last = new Publication[1];
    publisher.publishGrowing(tree, Instant.now(), part -> last[0] = part);
    last[0].diagnostics().stream()
        .filter(found -> found.severity() == Diagnostic.Severity.ERROR)
        .limit(SHOWN)
        .map(Diagnostic::toString)
        .forEach(System.out::println);
    publisher.trouble().ifPresent(System.out::println);
    return last[0].site().visibleTo(ANYBODY);
  }

  /** Publishes what has changed since. */
  Site publishAgain(Site before) throws IOException {
    tree = content.read(tree);
    return publisher.publish(tree, Instant.now()).site().visibleTo(ANYBODY).following(before);
  }

  /** A searcher in a site, once everything is indexed and saved. */
  Searcher index(Site site) {
    Searcher searcher = index.follow(site);
    while (index.isBehind()) {
      searcher = index.proceed().orElse(searcher);
    }
    return index.proceed().orElse(searcher);
  }

  /** A searcher in the next state of the site. */
  Searcher follow(Site site) {
    return index.follow(site);
  }

  /** The number of documents that were converted, and not found in the work folder. */
  long converted() {
    return publisher.converted();
  }

  /** The folder of the index. */
  Path indexed() {
    return indexed;
  }

  @Override
  public void close() {
    index.close();
    publisher.close();
    converter.close();
  }
}
