package org.daybook.search.index;

import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.daybook.search.query.Facet;
import org.daybook.site.Entry;
import org.daybook.site.Entry.Status;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/** The values of an entry's document: its identity, and what it is filtered, counted, sorted by. */
record EntryProperties(Site site, Entry entry) {
  private static final int FINGERPRINT_BYTES = 16;

  /** The digest of everything that the document of an entry is made of. */
  static BytesRef fingerprint(Site site, Entry entry) {
    String frame = String.join("/", site.sectionOf(entry).frame());
    return IndexKeys.digest(site.fingerprint(entry) + " " + frame, FINGERPRINT_BYTES);
  }

  /** Adds them to the document. */
  void addTo(Document document) {
    identity(document);
    properties(document);
    dates(document);
  }

  private void identity(Document document) {
    SitePath path = entry.path();
    document.add(new StringField(IndexKeys.PATH, path.value(), Field.Store.NO));
    document.add(new SortedDocValuesField(IndexKeys.PATH, new BytesRef(path.value())));
    document.add(new NumericDocValuesField(IndexKeys.TIE, path.value().hashCode()));
    document.add(new BinaryDocValuesField(IndexKeys.FINGERPRINT, fingerprint(site, entry)));
    Stream.of(entry.title().text(), name(path), path.withoutSlash())
        .map(IndexKeys::exact)
        .distinct()
        .forEach(
            exact -> document.add(new StringField(exact.field(), exact.bytes(), Field.Store.NO)));
  }

  private void properties(Document document) {
    property(document, Facet.SECTION, entry.path().top());
    entry.tags().forEach(tag -> property(document, Facet.TAG, tag.slug().value()));
    entry.authors().forEach(author -> property(document, Facet.AUTHOR, author.slug().value()));
    Status status = entry.status();
    if (status != null) {
      property(document, Facet.STATUS, status.slug().value());
    }
    if (entry.dated()) {
      property(document, Facet.YEAR, String.valueOf(entry.published().getYear()));
    }
  }

  private void dates(Document document) {
    long day = entry.published().toLocalDate().toEpochDay();
    document.add(new LongField(IndexKeys.DAY, day, Field.Store.NO));
    long published = entry.published().toInstant().toEpochMilli();
    document.add(new NumericDocValuesField(IndexKeys.PUBLISHED, published));
    long updated = entry.updated().toLocalDate().toEpochDay();
    document.add(new LongField(IndexKeys.UPDATED, updated, Field.Store.NO));
  }

  private static void property(Document document, Facet facet, String slug) {
    document.add(new SortedSetDocValuesField(IndexKeys.facet(facet), new BytesRef(slug)));
    String term = IndexKeys.filter(facet, slug);
    document.add(new StringField(IndexKeys.FILTER, term, Field.Store.NO));
  }

  /** The last part of a path. */
  static String name(SitePath path) {
    String whole = path.withoutSlash();
    return whole.substring(whole.lastIndexOf('/') + 1);
  }
}
