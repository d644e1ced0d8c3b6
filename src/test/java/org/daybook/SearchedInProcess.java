package org.daybook;

import java.nio.file.Path;
import org.daybook.InProcess.Answer;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.search.SearchIndex;
import org.daybook.search.Searcher;
import org.daybook.site.Site;
import org.daybook.web.search.SearchedSite;

/** Daybook with the search index of a site, asked without a socket. */
final class SearchedInProcess implements AutoCloseable {
  private final SearchIndex index;
  private final InProcess daybook;
  private volatile SearchedSite published;

  SearchedInProcess(Path folder, Site site) {
    index = new SearchIndex(folder);
    published = searched(site);
    daybook = new InProcess(published());
  }

  /** The published site. */
  Published published() {
    return new Published(
        () -> published.feeds(),
        () -> published,
        new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false),
        null);
  }

  /** Publishes another state of the site. */
  void publish(Site site) {
    published = searched(site);
  }

  InProcess daybook() {
    return daybook;
  }

  Answer get(String path, String... headers) {
    return daybook.get(path, headers);
  }

  @Override
  public void close() {
    index.close();
  }

  private SearchedSite searched(Site site) {
    Searcher searcher = index.follow(site);
    while (index.isBehind()) {
      searcher = index.proceed().orElse(searcher);
    }
    return new SearchedSite(new Feeds(site, FeedChanges.NONE), searcher);
  }
}
