package org.daybook.feed;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.EntryDigests;
import org.daybook.site.Revision;
import org.daybook.site.Site;
import org.daybook.site.SiteInfo;
import org.daybook.site.SitePath;
import org.daybook.site.Syndication;

/**
 * Digests of all that feeds show of a site's slices, without reading any text: two slices with the
 * same digest are shown as the same bytes, on every node and after every restart. For one thread.
 */
public final class FeedFingerprints {
  private final Site site;
  private final EntryDigests digests;
  private final List<SitePath> renamed;
  // Slices share their items, and there are too many to compare them by what they hold.
  private final IdentityHashMap<FeedEntry, String> known = new IdentityHashMap<>();

  public FeedFingerprints(Site site, EntryDigests digests) {
    this.site = site;
    this.digests = digests;
    // A text that shows a file names its source; only these are elsewhere.
    renamed = site.assets().filter(Asset::isRenamed).map(Asset::path).toList();
  }

  /** The revision of every slice of the site. */
  public Map<FeedPage.Key, String> all() {
    Map<FeedPage.Key, String> revisions = new TreeMap<>();
    site.channels().stream()
        .flatMap(FeedPage::of)
        .forEach(slice -> revisions.put(slice.key(), of(slice)));
    return revisions;
  }

  /** The revision of one slice. */
  public String of(FeedPage slice) {
    return Revision.of(
        Stream.of(head(slice), slice.items().stream().map(this::known), slice.tombstones().stream())
            .flatMap(part -> part));
  }

  private String known(FeedEntry item) {
    return known.computeIfAbsent(item, this::of);
  }

  private Stream<?> head(FeedPage slice) {
    Feed channel = slice.channel();
    SiteInfo masthead = site.masthead();
    return Stream.of(
        slice.key(),
        slice.isArchive() ? slice.number() < slice.archives() : slice.archives(),
        channel.id(),
        linked(channel.title()),
        linked(channel.subtitle()),
        slice.updated(),
        masthead.author(),
        masthead.rights(),
        site.home().language(),
        renamed);
  }

  private String of(FeedEntry item) {
    Entry entry = item.entry();
    boolean whole = site.sectionOf(entry).syndication() == Syndication.CONTENT;
    Stream<?> about =
        Stream.of(
            digests.shown(entry),
            linked(entry.title()),
            linked(entry.summary()),
            item.updated(),
            site.rightsIn(entry));
    return Revision.of(Stream.concat(about, whole ? shown(entry.text()) : Stream.empty()));
  }

  private Stream<?> shown(Text text) {
    Stream<?> links =
        text.citations().stream()
            .map(cited -> site.link(cited.target()))
            .flatMap(link -> Stream.of(link.href(), link.title()));
    return Stream.concat(Stream.of(text.digest()), links);
  }

  private Html linked(Html markup) {
    return site.linked(markup, SitePath::value);
  }
}
