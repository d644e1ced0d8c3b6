package org.daybook.feed;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.io.Replaced;
import org.daybook.site.Entry;
import org.daybook.site.EntryFingerprints;
import org.daybook.site.Section.Syndication;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * Fingerprints of the entries in feeds, each made once: of all that feeds show of an entry, the
 * targets of its links included. Safe for use by many threads.
 */
final class FeedEntryFingerprints {
  private final Site site;
  private final EntryFingerprints own;
  // Feeds share their entries, which are too many to be compared by value.
  private final Map<FeedEntry, String> known = Collections.synchronizedMap(new IdentityHashMap<>());

  FeedEntryFingerprints(Site site) {
    this(site, new EntryFingerprints(FeedEntryFingerprints::writeOwn));
  }

  private FeedEntryFingerprints(Site site, EntryFingerprints own) {
    this.site = site;
    this.own = own;
  }

  /** The fingerprints in a later state of the site in which entries may link elsewhere. */
  FeedEntryFingerprints withoutLinks(Site later) {
    return new FeedEntryFingerprints(later, own.keepingOnly(later.news().stream()));
  }

  /** The fingerprints in a later state of the site with the same links and these entries. */
  FeedEntryFingerprints carriedOverTo(Site later, Collection<FeedEntry> entries) {
    FeedEntryFingerprints next = withoutLinks(later);
    entries.stream()
        .filter(known::containsKey)
        .forEach(entry -> next.known.put(entry, known.get(entry)));
    return next;
  }

  /** The fingerprints in a later state of the site in which these entries have other texts. */
  FeedEntryFingerprints after(Replaced<Entry> edit, Site later) {
    FeedEntryFingerprints next = new FeedEntryFingerprints(later, own.without(edit.earlier()));
    synchronized (known) {
      next.known.putAll(known);
    }
    next.known.keySet().removeIf(carried -> edit.earlier().contains(carried.entry()));
    return next;
  }

  /** The fingerprint of an entry. */
  String of(FeedEntry entry) {
    return known.computeIfAbsent(entry, this::fingerprint);
  }

  private String fingerprint(FeedEntry feedEntry) {
    Entry entry = feedEntry.entry();
    boolean whole = site.sectionOf(entry).syndication() == Syndication.CONTENT;
    return Fingerprint.of(
        out -> {
          out.text(own.of(entry));
          out.text(linked(entry.title())).text(linked(entry.summary()));
          out.instant(feedEntry.updated());
          entry.rights().orElse(site.info().rights()).writeTo(out);
          writeText(out, entry.text(), whole);
        });
  }

  private void writeText(FieldWriter out, Text text, boolean whole) {
    out.text(whole ? text.digest() : text.lead().digest());
    out.list(
        text.citations().stream()
            .limit(whole ? Integer.MAX_VALUE : text.lead().citations())
            .map(cited -> site.links().of(cited.target()))
            .toList(),
        (to, link) -> to.text(link.href()).text(link.title().markup()));
  }

  private String linked(Html markup) {
    return site.links().in(markup, SitePath::value).markup();
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
