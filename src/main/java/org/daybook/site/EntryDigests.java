package org.daybook.site;

import java.util.IdentityHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Digests of entries, of which most are the same from one state of a site to the next: what an
 * entry alone decides is digested once.
 */
public final class EntryDigests {
  private final IdentityHashMap<Entry, Digest> known = new IdentityHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();

  /**
   * What tells an entry from others.
   *
   * @param whole differs wherever anything of the entry does
   * @param shown differs wherever anything does that feeds show of the entry and its own text alone
   */
  private record Digest(String whole, String shown) {
    static Digest of(Entry entry) {
      Stream<?> shown =
          Stream.of(
              entry.id(),
              entry.path(),
              entry.page().language(),
              entry.published(),
              entry.authors(),
              entry.tags(),
              entry.rights());
      return new Digest(Revision.of(Stream.of(entry)), Revision.of(shown));
    }
  }

  /** The digests of these entries that are here, for the next state of the site. */
  EntryDigests of(Stream<Entry> entries) {
    EntryDigests next = new EntryDigests();
    lock.lock();
    try {
      entries.filter(known::containsKey).forEach(e -> next.known.put(e, known.get(e)));
      return next;
    } finally {
      lock.unlock();
    }
  }

  String whole(Entry entry) {
    return of(entry, Digest::whole);
  }

  public String shown(Entry entry) {
    return of(entry, Digest::shown);
  }

  private String of(Entry entry, Function<Digest, String> part) {
    lock.lock();
    try {
      return part.apply(known.computeIfAbsent(entry, Digest::of));
    } finally {
      lock.unlock();
    }
  }
}
