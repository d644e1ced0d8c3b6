package org.daybook.search;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.daybook.io.InstanceLogger;

/**
 * The states of the index that searchers read. One is closed when nobody holds its searcher any
 * more: a request may be at work in an earlier state of the site.
 */
final class OpenReaders {
  private static final System.Logger LOG = InstanceLogger.of(OpenReaders.class);

  private final ReferenceQueue<Searcher> unused = new ReferenceQueue<>();
  private final Set<Use> uses = new HashSet<>();

  private static final class Use extends PhantomReference<Searcher> {
    private final IndexReader reader;

    Use(Searcher searcher, IndexReader reader, ReferenceQueue<Searcher> unused) {
      super(searcher, unused);
      this.reader = reader;
    }
  }

  /** A searcher that reads a state, which is closed after it. */
  Searcher searcher(Function<IndexReader, Searcher> make, IndexReader state) {
    Searcher made = make.apply(state);
    uses.add(new Use(made, state, unused));
    return made;
  }

  /** Closes the states that nobody reads any more. */
  void closeUnused() {
    for (Reference<?> next = unused.poll(); next != null; next = unused.poll()) {
      if (next instanceof Use use && uses.remove(use)) {
        close(use.reader);
      }
    }
  }

  /** Closes all states. */
  void close() {
    uses.forEach(use -> close(use.reader));
    uses.clear();
  }

  private static void close(IndexReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      LOG.log(DEBUG, "A state of the search index cannot be closed: {0}", e.toString());
    }
  }
}
