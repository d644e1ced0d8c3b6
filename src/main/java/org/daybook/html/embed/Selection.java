package org.daybook.html.embed;

import java.util.Optional;
import org.daybook.feed.Feed;
import org.daybook.feed.Feeds;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Slug;
import org.jspecify.annotations.Nullable;

/**
 * The entries of feeds that a list shows: those of the site's feed, or of a part of it.
 *
 * @param section that all are in, or null for all
 * @param tag that all have, or null for any
 * @param limit the largest number of entries
 */
public record Selection(@Nullable Slug section, @Nullable Slug tag, int limit) {
  /** The feed that they are from; empty if one of those is missing that the selection names. */
  Optional<Feed> feed(Feeds feeds) {
    Optional<Feed> whole =
        feeds.at(section == null ? SitePath.HOME : SitePaths.page(section.value()));
    return tag == null ? whole : whole.flatMap(known -> feeds.at(SitePaths.tag(tag)));
  }

  boolean isOfSection(Entry entry) {
    return section == null || entry.path().top().equals(section.value());
  }
}
