package org.daybook.search.index;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/** The positions at which the passages of an entry begin, as the index keeps them. */
public record PassageStarts(List<Integer> positions) {
  /** The passage that has a position. */
  public int passage(int position) {
    int found = Collections.binarySearch(positions, position);
    // Of passages without a term, those after the first begin where the next does.
    return found < 0 ? -found - 2 : last(found);
  }

  private int last(int found) {
    int at = found;
    while (at + 1 < positions.size() && positions.get(at + 1).equals(positions.get(found))) {
      at++;
    }
    return at;
  }

  BytesRef bytes() {
    return new BytesRef(new FieldWriter().list(positions, FieldWriter::number).bytes());
  }

  public static PassageStarts read(BytesRef bytes) {
    byte[] own = Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length);
    return new PassageStarts(new FieldReader(own).list(FieldReader::number));
  }
}
