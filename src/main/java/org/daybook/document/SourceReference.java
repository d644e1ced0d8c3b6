package org.daybook.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparingInt;

import java.net.URLDecoder;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.io.EditDistance;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The target of a link inside the site, named by its source file, or by an address that begins at
 * the root.
 *
 * @param source the path of the file below the content folder, {@code notes/queue.adoc}; or a slash
 *     and an address with its query, percent-encoded, {@code /notes/queue/}
 * @param anchor the id there, or empty
 */
public record SourceReference(String source, String anchor) {
  // A text may have thousands of wrong references and of ids.
  private static final int MOST = 2_000;
  private static final int MANY = 200;
  private static final int LONG = 40;

  /** Says whether it is an address that begins at the root. */
  public boolean isAddress() {
    return source.startsWith("/");
  }

  /** The path of an address, decoded, without its first slash and its query. */
  public String path() {
    String path = source.substring(1).split("\\?", 2)[0];
    return URLDecoder.decode(path.replace("+", "%2B"), UTF_8);
  }

  /** All that follows the path in a URL: a query, an anchor, both or neither. */
  public String suffix() {
    int query = isAddress() ? source.indexOf('?') : -1;
    return (query < 0 ? "" : source.substring(query)) + (anchor.isEmpty() ? "" : "#" + anchor);
  }

  /**
   * The id that an anchor resembles most, if one does. The ids that other tools make of a heading
   * differ in case, underscores and hyphens.
   */
  public static Optional<String> nearest(String anchor, Set<String> ids) {
    String letters = letters(anchor);
    boolean compared = anchor.length() <= LONG && ids.size() <= MANY;
    return ids.stream()
        .limit(MOST)
        .filter(id -> letters(id).equals(letters))
        .findFirst()
        .or(() -> compared ? similar(anchor, ids) : Optional.empty());
  }

  private static Optional<String> similar(String anchor, Set<String> ids) {
    int most = 1 + anchor.length() / 5;
    return ids.stream()
        .filter(id -> Math.abs(id.length() - anchor.length()) <= most)
        .filter(id -> EditDistance.between(id, anchor) <= most)
        .min(comparingInt(id -> EditDistance.between(id, anchor)));
  }

  private static String letters(String id) {
    return id.replaceAll("[_.-]", "").toLowerCase(Locale.ROOT);
  }

  /** Appends the fields. */
  public void write(FieldWriter out) {
    out.text(source).text(anchor);
  }

  /** The value whose fields come next. */
  public static SourceReference read(FieldReader in) {
    return new SourceReference(in.name(), in.text());
  }
}
