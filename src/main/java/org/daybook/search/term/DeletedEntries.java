package org.daybook.search.term;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * The entries of one segment of the index that are no longer published: few, because segments with
 * many are merged.
 */
final class DeletedEntries {
  private final int[] numbers;

  /** Entries by their numbers in the segment, which ascend. */
  private DeletedEntries(int[] numbers) {
    this.numbers = numbers;
  }

  static DeletedEntries of(LeafReader segment) {
    Bits live = segment.getLiveDocs();
    return new DeletedEntries(
        live == null
            ? new int[0]
            : IntStream.range(0, live.length()).filter(number -> !live.get(number)).toArray());
  }

  boolean isEmpty() {
    return numbers.length == 0;
  }

  /** The number of them among the entries that have a term. */
  int count(PostingsEnum having) throws IOException {
    int count = 0;
    int reached = -1;
    for (int number : numbers) {
      if (reached < number) {
        reached = having.advance(number);
      }
      if (reached == DocIdSetIterator.NO_MORE_DOCS) {
        break;
      }
      count += reached == number ? 1 : 0;
    }
    return count;
  }
}
