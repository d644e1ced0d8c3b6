package org.daybook.site;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Digests of all that feeds show of a site's slices, without reading any text: two slices with the
 * same digest are shown as the same bytes, on every node and after every restart. For one thread.
 */
final class SliceRevisions {
  private final Site site;
  private final Digests digests;
  private final List<SitePath> renamed;
  // Slices share their items, and there are too many to compare them by what they hold.
  private final IdentityHashMap<Item, String> known = new IdentityHashMap<>();

  SliceRevisions(Site site, Digests digests) {
    this.site = site;
    this.digests = digests;
    // A text that shows a file names its source; only these are elsewhere.
    renamed = site.assets().filter(Asset::isRenamed).map(Asset::path).toList();
  }

  /** The revision of every slice of the site. */
  Map<Slice.Key, String> all() {
    Map<Slice.Key, String> revisions = new TreeMap<>();
    site.channels().stream()
        .flatMap(Slice::of)
        .forEach(slice -> revisions.put(slice.key(), of(slice)));
    return revisions;
  }

  /** The revision of one slice. */
  String of(Slice slice) {
    return Revision.of(
        Stream.of(head(slice), slice.items().stream().map(this::known), slice.tombstones().stream())
            .flatMap(part -> part));
  }

  private String known(Item item) {
    return known.computeIfAbsent(item, this::of);
  }

  private Stream<?> head(Slice slice) {
    Channel channel = slice.channel();
    Masthead masthead = site.masthead();
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

  private String of(Item item) {
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
