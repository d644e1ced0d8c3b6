package org.daybook.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Query;
import org.daybook.search.Matches.Match;
import org.daybook.search.index.IndexKeys;
import org.daybook.search.query.Facet;
import org.daybook.search.term.LiveStatistics;
import org.daybook.site.SitePath;

/**
 * The entries that one run of a query found.
 *
 * @param reader the index
 * @param all in the order of the index
 * @param counts the number of entries with each value of each facet
 */
record Found(IndexReader reader, List<Match> all, Map<Facet, Map<String, Integer>> counts) {
  private static final Comparator<Match> NEWEST =
      Comparator.comparingLong(Match::published).reversed().thenComparingLong(Match::tie);
  private static final Comparator<Match> BEST =
      Comparator.comparingDouble(Match::score).reversed().thenComparing(NEWEST);

  /**
   * Runs a query.
   *
   * @throws SearchUnavailableException at the {@link EffortLimit}
   */
  static Found by(Query query, LiveStatistics searcher) throws IOException {
    searcher.setTimeout(EffortLimit.ofThisThread());
    Matches matches = searcher.search(query, new MatchCollector());
    if (searcher.timedOut()) {
      throw new SearchUnavailableException("the search takes too long");
    }
    return new Found(searcher.getIndexReader(), matches.all(), matches.counts());
  }

  /** The entries that are found without a query: none. */
  static Found nothing(IndexReader reader) {
    return new Found(reader, List.of(), Map.of());
  }

  /** The number of entries. */
  int size() {
    return all.size();
  }

  /** Some of the entries, the best first; of equals the newest. */
  List<Match> best(int from, int most) {
    return all.stream().sorted(BEST).skip(from).limit(most).toList();
  }

  /** Some of the entries, the newest first. */
  List<Match> newest(int from, int most) {
    return all.stream().sorted(NEWEST).skip(from).limit(most).toList();
  }

  /** The path of an entry by its number in the index. */
  SitePath path(int document) throws IOException {
    LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
    SortedDocValues paths = DocValues.getSorted(leaf.reader(), IndexKeys.PATH);
    if (!paths.advanceExact(document - leaf.docBase)) {
      throw new IOException("an entry in the index has no path");
    }
    return new SitePath(paths.lookupOrd(paths.ordValue()).utf8ToString());
  }
}
