package org.daybook.html.embed;

import java.util.List;
import java.util.Map;
import org.daybook.feed.Feed;
import org.daybook.feed.FeedEntry;
import org.daybook.feed.SearchFeed;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/** Makes the pieces that are shown at a place. */
record PieceFactory(EmbedContext place) {
  /** The newest entries of a feed. */
  Piece latest(Feed feed, Selection selection) {
    List<Entry> entries =
        feed.entries().stream()
            .map(FeedEntry::entry)
            .filter(selection::isOfSection)
            .limit(selection.limit())
            .toList();
    SitePath page = feed.page();
    return new Piece(
        "latest",
        place.text(feed.title()),
        place.language(),
        Map.of("list", place.at(page), "entries", entries, "none", "embed.none"),
        shown -> shown.text(page.value()).linked(feed.title()).rows(entries));
  }

  /** The entries that a search found. */
  Piece found(SearchFeed search) {
    SitePath page = SitePaths.page(SitePaths.SEARCH);
    String url = place.at(page) + SearchFeed.query(search.text());
    return new Piece(
        "latest",
        search.title(place.site()),
        place.language(),
        Map.of("list", url, "entries", search.found(), "none", "embed.unmatched"),
        shown -> shown.text("search").text(search.text()).rows(search.found()));
  }

  /** A whole entry. */
  Piece whole(Entry entry) {
    return new Piece(
        "entry",
        place.text(entry.title()),
        entry.page().language(),
        Map.of("entry", entry),
        shown -> shown.whole(entry).linked(place.site().info().title()));
  }
}
