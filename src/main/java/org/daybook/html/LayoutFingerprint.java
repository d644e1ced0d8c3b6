package org.daybook.html;

import org.daybook.feed.Feeds;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.site.Asset;
import org.daybook.site.Page;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of everything that all pages of a site show, computed once for each state of the
 * site. Safe for use by many threads.
 */
final class LayoutFingerprint {
  private final String writer;
  private volatile @Nullable Known last;

  private record Known(Feeds feeds, String fingerprint) {}

  /**
   * The fingerprints of the sites that one writer shows.
   *
   * @param writer everything that pages depend on beside the site: the program and its settings
   */
  LayoutFingerprint(String writer) {
    this.writer = writer;
  }

  /** The fingerprint for a site. */
  String of(Feeds feeds) {
    Known known = last;
    if (known == null || known.feeds != feeds) {
      known = new Known(feeds, Fingerprint.of(out -> write(feeds, out)));
      last = known;
    }
    return known.fingerprint;
  }

  private void write(Feeds feeds, FieldWriter out) {
    Site site = feeds.site();
    out.text(writer);
    site.info().writeTo(out);
    PageFields fields = new PageFields(site, out);
    fields.linked(site.info().title()).linked(site.info().subtitle());
    fields.text(site.home().language().toLanguageTag());
    // A page and a section may be at one path.
    out.list(PageContext.navigation(site), (to, page) -> fields.link(page));
    out.list(PageContext.sections(site), (to, section) -> write(section.page(), fields));
    out.flag(site.groups().years().isEmpty()).flag(site.groups().tags().isEmpty());
    out.optional(
        feeds.at(SitePath.HOME).orElse(null), (to, feed) -> to.text(feed.title().markup()));
    out.list(site.renamed(), LayoutFingerprint::write);
  }

  private static void write(Page section, PageFields fields) {
    fields.link(section).linked(section.summary());
  }

  // A text that shows a file names the file's source; the path differs only for these.
  private static void write(FieldWriter out, Asset asset) {
    out.text(asset.source()).text(asset.path().value());
  }
}
