package org.daybook.renderer.markup;

import java.util.Arrays;

/**
 * The places of the names in a text: of the longest runs of letters, digits, underscores, hyphens
 * and full stops.
 */
final class TokenIndex {
  /** The most places that are compared, because many spellings may share one frequent name. */
  private static final int COMPARISONS = 4_000_000;

  private final String text;
  private final int[] heads;
  private int[] starts = new int[64];
  private int[] next = {};
  private int[] lines = new int[64];
  private int comparisons;
  private int count;
  private int lineCount;

  /** Indexes a text in time and space proportional to its length. */
  TokenIndex(String text) {
    this.text = text;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        lines = with(lines, lineCount++, at);
      } else if (isOfName(text, at) && !isOfName(text, at - 1)) {
        starts = with(starts, count++, at);
      }
    }
    heads = new int[Integer.highestOneBit(count + 1) * 2];
    Arrays.fill(heads, -1);
    next = new int[count];
    // The last first, so that each chain begins with the first of its places.
    for (int token = count - 1; token >= 0; token--) {
      int chain = chain(text, starts[token], end(text, starts[token]));
      next[token] = heads[chain];
      heads[chain] = token;
    }
  }

  /**
   * The first place of a spelling whose ends are not within a name; negative if there is none, if
   * the spelling has no name, or after too many comparisons.
   */
  int find(String spelling) {
    int from = longestName(spelling);
    if (from < 0) {
      return -1;
    }
    int token = heads[chain(spelling, from, end(spelling, from))];
    for (; token >= 0 && comparisons < COMPARISONS; token = next[token]) {
      int at = starts[token] - from;
      comparisons++;
      if (text.startsWith(spelling, at) && isWhole(at, at + spelling.length())) {
        return at;
      }
    }
    return -1;
  }

  /** The line of a place, from 1. */
  int line(int at) {
    int found = Arrays.binarySearch(lines, 0, lineCount, at);
    return (found < 0 ? -found - 1 : found) + 1;
  }

  private boolean isWhole(int from, int to) {
    return (!isOfName(text, from - 1) || !isOfName(text, from)) && !isOfName(text, to);
  }

  private int chain(String of, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + of.charAt(at);
    }
    return (hash ^ hash >>> 16) & heads.length - 1;
  }

  private static int longestName(String spelling) {
    int longest = -1;
    int length = 0;
    for (int at = 0; at < spelling.length(); at = end(spelling, at) + 1) {
      if (end(spelling, at) - at > length) {
        longest = at;
        length = end(spelling, at) - at;
      }
    }
    return longest;
  }

  private static int end(String of, int from) {
    int end = from;
    while (isOfName(of, end)) {
      end++;
    }
    return end;
  }

  private static boolean isOfName(String of, int at) {
    if (at < 0 || at >= of.length()) {
      return false;
    }
    char c = of.charAt(at);
    return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.';
  }

  private static int[] with(int[] values, int count, int value) {
    int[] room = count < values.length ? values : Arrays.copyOf(values, 2 * count);
    room[count] = value;
    return room;
  }
}
