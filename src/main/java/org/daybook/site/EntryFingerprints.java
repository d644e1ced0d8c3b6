package org.daybook.site;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;

/**
 * A cache of fingerprints of entries by identity. Most entries are the same objects from one state
 * of a site to the next, so an edit computes the fingerprint of the edited entry only. Safe for use
 * by many threads.
 */
public final class EntryFingerprints {
  private final BiConsumer<Entry, FieldWriter> fields;
  private final IdentityHashMap<Entry, String> known = new IdentityHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  /**
   * An empty cache.
   *
   * @param fields writes the fields that a fingerprint stands for
   */
  public EntryFingerprints(BiConsumer<Entry, FieldWriter> fields) {
    this.fields = fields;
  }

  /** The fingerprints of these entries that are known, for the next state of the site. */
  public EntryFingerprints keepingOnly(Stream<Entry> entries) {
    EntryFingerprints kept = new EntryFingerprints(fields);
    lock.lock();
    try {
      entries.filter(known::containsKey).forEach(e -> kept.known.put(e, known.get(e)));
      return kept;
    } finally {
      lock.unlock();
    }
  }

  /** The known fingerprints but those of entries that have been replaced. */
  public EntryFingerprints without(List<Entry> replaced) {
    EntryFingerprints kept = new EntryFingerprints(fields);
    lock.lock();
    try {
      kept.known.putAll(known);
    } finally {
      lock.unlock();
    }
    replaced.forEach(kept.known::remove);
    return kept;
  }

  /** The fingerprint of an entry. */
  public String of(Entry entry) {
    lock.lock();
    try {
      return known.computeIfAbsent(entry, e -> Fingerprint.of(out -> fields.accept(e, out)));
    } finally {
      lock.unlock();
    }
  }
}
