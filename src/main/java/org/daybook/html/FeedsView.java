package org.daybook.html;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.feed.Feed;
import org.daybook.feed.FeedDirectory;
import org.daybook.feed.FeedDirectory.Taxonomy;
import org.daybook.feed.Feeds;
import org.daybook.site.Entry;
import org.daybook.site.SitePaths;

/**
 * Everything that the page of the feeds shows.
 *
 * @param base the site's public URL, ending in a slash
 * @param newest the entries that subscribers had last
 */
record FeedsView(URI base, FeedDirectory directory, List<Entry> newest) {
  private static final int NEWEST = 10;

  static FeedsView of(Feeds feeds, URI base) {
    List<Entry> newest = feeds.site().news().stream().limit(NEWEST).toList();
    return new FeedsView(base, feeds.directory(), newest);
  }

  void writeTo(PageFields fields) {
    fields.text(base.toString()).rows(newest);
    Stream.of("", SitePaths.SERIES, SitePaths.TAGS, SitePaths.AUTHORS)
        .map(directory::taxonomy)
        .forEach(taxonomy -> write(taxonomy, fields));
  }

  Map<String, Object> parameters() {
    return Map.of("base", base, "newest", newest);
  }

  private static void write(Taxonomy feeds, PageFields fields) {
    fields.number(feeds.others()).number(feeds.largest().size());
    for (Feed feed : feeds.largest()) {
      fields.text(feed.page().value()).text(feed.title().markup());
    }
  }
}
