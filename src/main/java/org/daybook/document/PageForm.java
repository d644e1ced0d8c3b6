package org.daybook.document;

/**
 * A text in the form for pages. Control characters, which no text contains (XML 1.0 §2.2), mark the
 * start of each id, also in references to it, and the level of each heading. Both are replaced,
 * because a page that shows several texts prefixes the ids and lowers the headings.
 *
 * @param marked the markup with these control characters
 */
public record PageForm(String marked) {
  /** The mark before an id of the text. */
  public static final char ID = '\u0001';

  /** The mark before the level of a heading. */
  public static final char LEVEL = '\u0002';

  private static final char LOWEST = '6';

  /** The text on a page of its own. */
  public Html alone() {
    return placed("", 0);
  }

  /**
   * The text on a page that shows other texts too. Its ids begin with a prefix, and its headings
   * are one level lower, at most h6.
   *
   * @param prefix the start of each id, escaped for an attribute
   */
  public Html among(String prefix) {
    return placed(prefix, 1);
  }

  private Html placed(String prefix, int lower) {
    StringBuilder placed = new StringBuilder(marked.length() + marked.length() / 8);
    int from = 0;
    for (int at = 0; at < marked.length(); at++) {
      char mark = marked.charAt(at);
      if (mark == ID || mark == LEVEL) {
        placed.append(marked, from, at);
        from = at + 1;
        if (mark == ID) {
          placed.append(prefix);
        } else {
          placed.append((char) Math.min(LOWEST, marked.charAt(from++) + lower));
        }
      }
    }
    return new Html(placed.append(marked, from, marked.length()).toString());
  }
}
