package org.daybook.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.daybook.search.index.IndexKeys;
import org.daybook.search.query.Facet;

/** Counts the values of a facet in one segment of the index. */
final class OrdinalCounts {
  private final Facet facet;
  private final SortedSetDocValues values;
  private final int[] counts;

  /** Counts of nothing yet. */
  OrdinalCounts(Facet facet, LeafReader segment) throws IOException {
    this.facet = facet;
    values = DocValues.getSortedSet(segment, IndexKeys.facet(facet));
    counts = new int[Math.toIntExact(values.getValueCount())];
  }

  /** The facet. */
  Facet facet() {
    return facet;
  }

  /** Counts an entry. */
  void count(int document) throws IOException {
    if (values.advanceExact(document)) {
      for (int n = values.docValueCount(); n > 0; n--) {
        counts[(int) values.nextOrd()]++;
      }
    }
  }

  /** Adds the counts of values that occur. */
  void addTo(Map<String, Integer> all) throws IOException {
    for (int ordinal = 0; ordinal < counts.length; ordinal++) {
      if (counts[ordinal] > 0) {
        all.merge(values.lookupOrd(ordinal).utf8ToString(), counts[ordinal], Integer::sum);
      }
    }
  }
}
