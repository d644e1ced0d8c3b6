package org.daybook.search.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.daybook.io.Sha256;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.query.Facet;

/** The names of what the index keeps of an entry beside its {@link IndexedField}s. */
public final class IndexKeys {
  /** The path: a term by which the entry is replaced, and a value by which it is shown. */
  public static final String PATH = "path";

  /** The digest of the entry's fingerprint: a value. */
  static final String FINGERPRINT = "fingerprint";

  /** The digests of the title, the name and the path: terms for exact matches. */
  static final String EXACT = "exact";

  /** The properties by which entries are filtered: terms such as {@code tag:java}. */
  public static final String FILTER = "filter";

  /** The words of framed sections: terms such as {@code tradeoffs:kafka}. */
  public static final String FRAME = "frame";

  /** The day of publication, in days since 1970: a number. */
  public static final String DAY = "day";

  /** The time of publication, in milliseconds since 1970: a number. */
  public static final String PUBLISHED = "published";

  /** A number made of the path: it decides between equals. */
  public static final String TIE = "tie";

  /** The day of the last change, in days since 1970: a number. */
  public static final String UPDATED = "updated";

  private static final int EXACT_BYTES = 8;

  private IndexKeys() {}

  /** The values of a facet. */
  public static String facet(Facet facet) {
    return facet.word();
  }

  /** The positions of passages in a field. */
  public static String starts(IndexedField field) {
    return field.key() + "-starts";
  }

  /** The term by which entries with a value are found. */
  public static String filter(Facet facet, String slug) {
    return facet.word() + ":" + slug;
  }

  /** The term of a title, a name or a path that is the text but for case, accents and signs. */
  public static Term exact(String text) {
    return new Term(EXACT, digest(TextAnalyzer.exact(text), EXACT_BYTES));
  }

  /** The first bytes of the SHA-256 digest of a text, which keep the index small. */
  static BytesRef digest(String text, int bytes) {
    return new BytesRef(Sha256.digest(text.getBytes(UTF_8)), 0, bytes);
  }

  /** The term of a word in a framed section, or of the section itself. */
  public static String frame(String slug, String term) {
    return slug + ":" + term;
  }
}
