package org.daybook.feed;

import java.util.List;
import java.util.Locale;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;

/**
 * The parts of a site that its feeds show beside their entries and the links in these.
 *
 * @param language of the home page
 */
record FeedContext(SiteInfo info, Locale language, List<Carried> sections) {

  /** The part of a section's entries that feeds carry. */
  record Carried(SitePath section, Syndication syndication) {}

  static FeedContext of(Site site) {
    return new FeedContext(
        site.info(),
        site.home().language(),
        site.sections().stream().map(s -> new Carried(s.path(), s.syndication())).toList());
  }
}
