package org.daybook.feed;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.site.Entry;
import org.daybook.site.EntryFingerprints;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * Fingerprints of feed pages, made without reading any text: two pages with one fingerprint are the
 * same bytes, on every node and after every restart. Safe for use by many threads.
 */
final class FeedFingerprints {
  private final Site site;
  private final EntryFingerprints entries;
  private final Map<FeedPage.Key, String> known = new ConcurrentHashMap<>();

  FeedFingerprints(Site site) {
    this(site, new EntryFingerprints(FeedFingerprints::writeOwn));
  }

  private FeedFingerprints(Site site, EntryFingerprints entries) {
    this.site = site;
    this.entries = entries;
  }

  /** No fingerprints of pages, but those of the entries that another site shares. */
  FeedFingerprints carriedOverTo(Site other) {
    return new FeedFingerprints(other, entries.keepingOnly(other.news().stream()));
  }

  /** The fingerprint of one page of a feed of the site. */
  String of(FeedPage page) {
    return known.computeIfAbsent(page.key(), key -> fingerprint(page, this::fingerprint));
  }

  /** The fingerprints of these pages, which are all of the site. */
  Map<FeedPage.Key, String> ofAll(Stream<FeedPage> pages) {
    // Pages share their entries, which are too many to be compared by value.
    IdentityHashMap<FeedEntry, String> shared = new IdentityHashMap<>();
    pages.forEach(
        page ->
            known.computeIfAbsent(
                page.key(),
                key -> fingerprint(page, e -> shared.computeIfAbsent(e, this::fingerprint))));
    return Map.copyOf(known);
  }

  private String fingerprint(FeedPage page, Function<FeedEntry, String> entry) {
    return Fingerprint.of(
        out -> {
          writeHead(page, out);
          out.list(page.entries(), (to, one) -> to.text(entry.apply(one)));
          out.list(page.tombstones(), (to, gone) -> to.text(gone.id()).instant(gone.when()));
        });
  }

  private void writeHead(FeedPage page, FieldWriter out) {
    Feed feed = page.feed();
    out.text(feed.page().value()).number(page.number());
    // Of the archives after it, an archive names the next only.
    out.number(page.isArchive() ? Math.min(page.archives(), page.number() + 1) : page.archives());
    out.text(feed.id()).text(linked(feed.title())).text(linked(feed.subtitle()));
    out.instant(page.updated());
    site.info().author().writeTo(out);
    site.info().rights().writeTo(out);
    out.text(site.home().language().toLanguageTag());
    // A text that shows a file names the file's source; the path differs only for these.
    out.list(site.renamed(), (to, asset) -> to.text(asset.source()).text(asset.path().value()));
  }

  private String fingerprint(FeedEntry feedEntry) {
    Entry entry = feedEntry.entry();
    boolean whole = site.sectionOf(entry).syndication() == Syndication.CONTENT;
    return Fingerprint.of(
        out -> {
          out.text(entries.of(entry));
          out.text(linked(entry.title())).text(linked(entry.summary()));
          out.instant(feedEntry.updated());
          site.rightsIn(entry).writeTo(out);
          out.optional(whole ? entry.text() : null, this::writeText);
        });
  }

  private void writeText(FieldWriter out, Text text) {
    out.text(text.digest());
    out.list(
        text.citations().stream().map(cited -> site.link(cited.target())).toList(),
        (to, link) -> to.text(link.href()).text(link.title().markup()));
  }

  private String linked(Html markup) {
    return site.linked(markup, SitePath::value).markup();
  }

  /** Writes the components of an entry that feeds show and that no other page has a part in. */
  private static void writeOwn(Entry entry, FieldWriter out) {
    out.text(entry.id()).text(entry.path().value());
    out.text(entry.page().language().toLanguageTag()).time(entry.published());
    out.list(entry.authors(), (to, author) -> author.writeTo(to));
    out.list(entry.tags(), (to, tag) -> tag.writeTo(to));
    entry.rights().writeTo(out);
  }
}
