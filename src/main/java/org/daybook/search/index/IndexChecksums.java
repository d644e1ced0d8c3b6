package org.daybook.search.index;

import java.io.IOException;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** Compares the files of an index with their checksums. */
final class IndexChecksums {
  private IndexChecksums() {}

  /**
   * Compares all files.
   *
   * @throws IOException if one differs
   */
  static void verify(IndexReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      ((CodecReader) leaf.reader()).checkIntegrity();
    }
  }
}
