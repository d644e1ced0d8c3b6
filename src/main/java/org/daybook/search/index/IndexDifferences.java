package org.daybook.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.daybook.io.Replaced;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * The differences between an index and a site.
 *
 * @param files the index
 * @param gone the paths of entries that the site no longer has, or has otherwise
 * @param missing the entries that the index does not have
 */
record IndexDifferences(IndexFiles files, Set<String> gone, List<Entry> missing) {

  /** The differences between an index from an earlier run and a site. */
  static IndexDifferences ofStored(IndexFiles files, Site site) throws IOException {
    Set<String> gone = new HashSet<>();
    Set<SitePath> same = new HashSet<>();
    try (IndexReader reader = files.reader()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        compare(leaf.reader(), site, gone, same);
      }
    }
    List<Entry> missing =
        site.newest().stream().filter(entry -> !same.contains(entry.path())).toList();
    return new IndexDifferences(files, gone, missing);
  }

  private static void compare(LeafReader segment, Site site, Set<String> gone, Set<SitePath> same)
      throws IOException {
    SortedDocValues paths = DocValues.getSorted(segment, IndexKeys.PATH);
    BinaryDocValues fingerprints = DocValues.getBinary(segment, IndexKeys.FINGERPRINT);
    Bits live = segment.getLiveDocs();
    for (int document = 0; document < segment.maxDoc(); document++) {
      boolean published = live == null || live.get(document);
      if (published && paths.advanceExact(document) && fingerprints.advanceExact(document)) {
        SitePath path = new SitePath(paths.lookupOrd(paths.ordValue()).utf8ToString());
        BytesRef known = fingerprints.binaryValue();
        Optional<Entry> entry =
            site.entry(path)
                .filter(
                    e ->
                        !e.visibility().unlisted()
                            && EntryProperties.fingerprint(site, e).equals(known));
        entry.ifPresentOrElse(e -> same.add(path), () -> gone.add(path.value()));
      }
    }
  }

  /**
   * The differences between a site and an earlier state of it.
   *
   * @param pending entries of the earlier state that the index does not have
   */
  static IndexDifferences between(
      IndexFiles files, Site before, Site now, Collection<Entry> pending) throws IOException {
    if (!frames(before).equals(frames(now))) {
      return ofStored(files, now);
    }
    Replaced<Entry> edit =
        Replaced.between(before.newest(), now.newest())
            .orElseGet(() -> exchanged(before.newest(), now.newest()));
    Set<Entry> missing = identities(pending);
    missing.removeAll(identities(edit.earlier()));
    List<Entry> added = new ArrayList<>(edit.later());
    added.addAll(missing);
    Set<String> gone = new HashSet<>();
    edit.earlier().forEach(entry -> gone.add(entry.path().value()));
    return new IndexDifferences(files, gone, added);
  }

  private static Replaced<Entry> exchanged(List<Entry> before, List<Entry> now) {
    Set<Entry> lost = identities(before);
    List<Entry> added = now.stream().filter(entry -> !lost.remove(entry)).toList();
    return new Replaced<>(List.copyOf(lost), added);
  }

  /** The titles of framed sections, by which words are indexed too. */
  private static List<List<String>> frames(Site site) {
    return site.sections().stream().map(Section::frame).toList();
  }

  /** Removes what is gone from the index; the entries that are still to be added. */
  List<Entry> apply() throws IOException {
    for (String path : gone) {
      files.remove(path);
    }
    return missing;
  }

  private static Set<Entry> identities(Collection<Entry> entries) {
    Set<Entry> identities = Collections.newSetFromMap(new IdentityHashMap<>(entries.size()));
    identities.addAll(entries);
    return identities;
  }
}
