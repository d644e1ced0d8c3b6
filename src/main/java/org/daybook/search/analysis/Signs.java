package org.daybook.search.analysis;

/**
 * The signs that belong to names in a text: {@code --dry-run}, {@code .NET}, {@code C++}.
 *
 * @param text the whole text
 */
record Signs(String text) {
  /** Says whether there is a part of a word at an index. */
  static boolean isWord(String text, int at) {
    return Character.isSurrogate(text.charAt(at)) || Script.isWord(text.charAt(at));
  }

  /**
   * The length of the sign that begins an option or a name: {@code --}, {@code -}, {@code .}.
   *
   * @param from the beginning of the chunk
   * @param first the beginning of its first word
   */
  int before(int from, int first) {
    if (from == first || !Character.isLetter(text.codePointAt(first))) {
      return 0;
    }
    String before = text.substring(from, first);
    return before.endsWith("--") ? 2 : before.endsWith("-") || before.endsWith(".") ? 1 : 0;
  }

  /**
   * The length of the sign that ends the name of a language: {@code ++}, {@code #}.
   *
   * @param last the end of the last word of a chunk
   * @param to the end of the chunk
   */
  int after(int last, int to) {
    return text.startsWith("++", last) && last + 2 <= to
        ? 2
        : text.startsWith("#", last) && last < to ? 1 : 0;
  }

  /** The length of the dot that begins the name of a piece: {@code .NET-based}, {@code a/.env}. */
  int beforePiece(int first) {
    boolean dot = first > 0 && text.charAt(first - 1) == '.';
    boolean joint = dot && first > 1 && isWord(text, first - 2);
    return dot && !joint && Character.isLetter(text.codePointAt(first)) ? 1 : 0;
  }

  /** The length of the sign that ends the name of a piece: {@code C++17}, {@code C#/.NET}. */
  int afterPiece(int last) {
    boolean anchor = last + 1 < text.length() && isWord(text, last + 1);
    return text.startsWith("++", last) ? 2 : text.startsWith("#", last) && !anchor ? 1 : 0;
  }
}
