package org.daybook.feed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.io.Replaced;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.TextEdit;

/**
 * Fingerprints of feed pages, made without reading any text: two pages with one fingerprint are the
 * same bytes, on every node and after every restart. Safe for use by many threads.
 */
final class FeedFingerprints {
  private final Site site;
  private final FeedEntryFingerprints entries;
  private final Map<FeedPage.Key, String> known = new ConcurrentHashMap<>();

  FeedFingerprints(Site site) {
    this(site, new FeedEntryFingerprints(site));
  }

  private FeedFingerprints(Site site, FeedEntryFingerprints entries) {
    this.site = site;
    this.entries = entries;
  }

  /**
   * The fingerprints of a later state of the site, of which those that are the same are known.
   *
   * @param before the feeds of this state
   * @param after the feeds of the later one
   */
  FeedFingerprints carriedOverTo(Site later, FeedSet before, FeedSet after) {
    Optional<TextEdit> edit = TextEdit.between(site, later);
    if (edit.isPresent()) {
      return after(edit.get().entries(), later, before.shared(after));
    }
    boolean same =
        FeedContext.of(site).equals(FeedContext.of(later)) && LinkDestinations.areSame(site, later);
    FeedFingerprints next =
        new FeedFingerprints(
            later,
            same
                ? entries.carriedOverTo(later, after.entries().values())
                : entries.withoutLinks(later));
    if (same) {
      Set<SitePath> shared = before.shared(after);
      known.keySet().stream()
          .filter(key -> shared.contains(key.page()))
          .forEach(key -> next.known.put(key, known.get(key)));
    }
    return next;
  }

  // After an edit of texts alone, all links lead where they led.
  private FeedFingerprints after(Replaced<Entry> edit, Site later, Set<SitePath> same) {
    FeedFingerprints next = new FeedFingerprints(later, entries.after(edit, later));
    next.known.putAll(known);
    next.known.keySet().removeIf(key -> !same.contains(key.page()));
    return next;
  }

  /** The fingerprint of one page of a feed of the site. */
  String of(FeedPage page) {
    return page.feed().isSearch()
        ? fingerprint(page) // Every search would have the key of any other.
        : known.computeIfAbsent(page.key(), key -> fingerprint(page));
  }

  /** The fingerprints of these pages, which are all of the site. */
  Map<FeedPage.Key, String> ofAll(Stream<FeedPage> pages) {
    pages.forEach(this::of);
    return Map.copyOf(known);
  }

  private String fingerprint(FeedPage page) {
    return Fingerprint.of(
        out -> {
          writeHead(page, out);
          out.list(page.entries(), (to, one) -> to.text(entries.of(one)));
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
    out.optional(site.info().icon().orElse(null), (to, icon) -> to.text(icon.value()));
    out.text(site.home().language().toLanguageTag());
    // A text that shows a file names the file's source; the path differs only for these.
    out.list(site.renamed(), (to, asset) -> to.text(asset.source()).text(asset.path().value()));
  }

  private String linked(Html markup) {
    return site.links().in(markup, SitePath::value).markup();
  }
}
