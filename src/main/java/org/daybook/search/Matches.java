package org.daybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.daybook.search.index.IndexKeys;
import org.daybook.search.query.Facet;

/** Collects the entries that match a query, with their scores, and counts their properties. */
final class Matches extends SimpleCollector {
  /** The bits of a score that may differ by the order in which segments were searched. */
  private static final int UNSURE = 0xfff;

  private final List<Match> all = new ArrayList<>();
  private final Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
  private final List<OrdinalCounts> counting = new ArrayList<>();
  private Scorable scorer = new NoScores();
  private NumericDocValues published = DocValues.emptyNumeric();
  private NumericDocValues ties = DocValues.emptyNumeric();
  private int base;

  /**
   * An entry that matches.
   *
   * @param document its number in the index
   * @param score rounded
   * @param published in milliseconds since 1970
   * @param tie decides between equals, on each node alike
   */
  record Match(int document, float score, long published, long tie) {}

  private static final class NoScores extends Scorable {
    @Override
    public float score() {
      return 0;
    }

    @Override
    public int docID() {
      return -1;
    }
  }

  @Override
  protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
    base = leaf.docBase;
    published = DocValues.getNumeric(leaf.reader(), IndexKeys.PUBLISHED);
    ties = DocValues.getNumeric(leaf.reader(), IndexKeys.TIE);
    for (Facet facet : Facet.values()) {
      counting.add(new OrdinalCounts(facet, leaf.reader()));
    }
  }

  @Override
  public void setScorer(Scorable current) {
    scorer = current;
  }

  @Override
  public void collect(int document) throws IOException {
    float score = Float.intBitsToFloat(Float.floatToIntBits(scorer.score()) & ~UNSURE);
    all.add(new Match(base + document, score, value(published, document), value(ties, document)));
    for (OrdinalCounts facet : counting) {
      facet.count(document);
    }
  }

  private static long value(NumericDocValues values, int document) throws IOException {
    return values.advanceExact(document) ? values.longValue() : 0;
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  /** All entries that match, in the order of the index. */
  List<Match> all() {
    return all;
  }

  /** The number of entries with each value of each facet. */
  Map<Facet, Map<String, Integer>> counts() {
    return counts;
  }

  @Override
  public void finish() throws IOException {
    for (OrdinalCounts facet : counting) {
      facet.addTo(counts.computeIfAbsent(facet.facet(), key -> new HashMap<>()));
    }
    counting.clear();
  }
}
