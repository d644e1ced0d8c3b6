package org.daybook;

import java.nio.file.Path;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.daybook.report.Inspection;
import org.daybook.search.SearchIndex;
import org.daybook.search.Searcher;
import org.daybook.site.Site;
import org.daybook.web.search.SearchedSite;

/** Daybook with a search index, asked without a socket. */
final class SearchedDaybook implements AutoCloseable {
  private final SearchIndex index;
  private final InProcess daybook;
  private volatile SearchedSite published;

  /** A site and its index in a folder. */
  SearchedDaybook(Path folder, Site site) {
    index = new SearchIndex(folder);
    publish(site);
    HealthReport health = new HealthReport(() -> Inspection.NONE, () -> Freshness.UNKNOWN, false);
    daybook = new InProcess(new Published(() -> published.feeds(), () -> published, health, null));
  }

  /** Publishes the site's next state when all of it is indexed. */
  void publish(Site site) {
    Searcher searcher = index.follow(site);
    while (index.isBehind()) {
      searcher = index.proceed().orElse(searcher);
    }
    published = new SearchedSite(new Feeds(site, FeedChanges.NONE), searcher);
  }

  InProcess inProcess() {
    return daybook;
  }

  @Override
  public void close() {
    index.close();
  }
}
