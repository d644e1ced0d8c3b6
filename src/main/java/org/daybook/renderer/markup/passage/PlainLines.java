package org.daybook.renderer.markup.passage;

/** Plain text in lines, with a space for each run of white space and without empty lines. */
final class PlainLines {
  private static final char NONE = 0;
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final char WORD_JOINER = '\u2060';

  private final StringBuilder lines = new StringBuilder();

  /** A space or a line break that is written only if a character follows. */
  private char gap = NONE;

  /** Continues the line. */
  void append(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = gap == NONE ? ' ' : gap;
      } else if (isRead(c)) {
        fill();
        lines.append(c);
      }
    }
  }

  /** Ends the line. */
  void end() {
    gap = '\n';
  }

  /**
   * Says whether a character that is no white space is read: XML may contain it (XML 1.0 §2.2,
   * halves of a pair included), and it does more than to say where a line may be broken.
   */
  static boolean isRead(char c) {
    return switch (c) {
      case SOFT_HYPHEN, ZERO_WIDTH_SPACE, WORD_JOINER -> false;
      default -> !Character.isISOControl(c) && c < '\ufffe';
    };
  }

  @Override
  public String toString() {
    return lines.toString();
  }

  private void fill() {
    if (gap != NONE && !lines.isEmpty()) {
      lines.append(gap);
    }
    gap = NONE;
  }
}
