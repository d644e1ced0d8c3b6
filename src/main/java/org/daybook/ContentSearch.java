package org.daybook;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.daybook.publish.Publication;
import org.daybook.search.SearchIndex;
import org.daybook.search.Searcher;
import org.daybook.search.query.SearchQuery;
import org.daybook.site.Site;
import org.daybook.site.Viewer;

/** A search in content, outside of a container. */
public final class ContentSearch implements ToolProvider {
  private final Path archive;
  private final Map<String, String> settings;

  /**
   * A search in the {@code content} that the settings name.
   *
   * @param archive the archive, unpacked
   * @param settings as context parameters have them; {@code content} and {@code work} among them.
   *     With {@code preview} drafts and entries of the future are found too
   */
  public ContentSearch(Path archive, Map<String, String> settings) {
    this.archive = archive;
    this.settings = Map.copyOf(settings);
  }

  @Override
  public String name() {
    return "search";
  }

  /**
   * Writes the entries that are found, the best first.
   *
   * @param progress gets the number of files that are read, on one line
   * @param arguments the largest number of entries, then the words of the search
   * @return 0 if there are entries, 1 if there are none
   * @throws IllegalArgumentException if there is nothing to look for
   */
  @Override
  public int run(PrintWriter out, PrintWriter progress, String... arguments) {
    List<String> words = List.of(arguments).subList(1, arguments.length);
    SearchQuery query = SearchQuery.parse(String.join(" ", words));
    if (query.isEmpty()) {
      throw new IllegalArgumentException("there is nothing to look for; write a word or a filter");
    }
    ContentRun content = ContentRun.of(archive, settings, progress);
    try {
      SearchReport report =
          content.publish(
              name(),
              published -> report(content, published, query, Integer.parseInt(arguments[0])));
      out.print(report.text());
      out.flush();
      return report.isEmpty() ? 1 : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SearchReport report(
      ContentRun content, Publication published, SearchQuery query, int most) throws IOException {
    boolean drafts = content.settings().display().preview();
    Site site = published.site().visibleTo(new Viewer(InstantSource.system().instant(), drafts));
    // Not the index of a server, which would have to make another while this one is open.
    Path folder = SiteFiles.search(content.settings(), "search of " + content.content());
    try (SearchIndex index = new SearchIndex(folder)) {
      return SearchReport.of(searcher(index, site), query, most);
    }
  }

  /** A searcher that finds every entry. */
  private static Searcher searcher(SearchIndex index, Site site) throws IOException {
    Searcher searcher = index.follow(site);
    while (index.isBehind()) {
      searcher = index.proceed().orElse(searcher);
    }
    if (searcher.pending() > 0) {
      throw new IOException("the search index cannot be written to the work folder");
    }
    index.proceed();
    return searcher;
  }
}
