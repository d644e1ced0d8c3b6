package org.daybook.document;

/**
 * A text in the form for pages. Two control characters, which no text contains (XML 1.0 §2.2), mark
 * the beginning of each id of its own, in references to it too, and the level of each heading: both
 * are other ones where the page shows other texts as well.
 *
 * @param marked the markup with these marks
 */
public record PageForm(String marked) {
  /** Precedes an id of this text. */
  public static final char ID = '\u0001';

  /** Precedes the level of a heading. */
  public static final char LEVEL = '\u0002';

  private static final char LOWEST = '6';

  /** The text for a page of its own. */
  public Html alone() {
    return placed("", 0);
  }

  /**
   * The text for a page that shows other texts too: its ids begin with a prefix, its headings are
   * one level lower, h6 excepted.
   *
   * @param prefix markup for an attribute's value
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
