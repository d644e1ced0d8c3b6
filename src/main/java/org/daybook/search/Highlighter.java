package org.daybook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.search.Snippet.Run;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;

/**
 * Cuts the part out of a text that has most of the words of a query, and marks them.
 *
 * @param analyzer of texts in the language
 * @param words the terms of each word
 */
record Highlighter(TextAnalyzer analyzer, List<Set<String>> words) {
  private static final int LENGTH = 240;
  private static final int BEFORE = 60;

  /** The number of characters that are divided into words at once, because a log has millions. */
  private static final int AT_ONCE = 1 << 16;

  private static final String CUT = "\u2026";

  /** A place with a term of the query. */
  private record Mark(int start, int end, int word) {}

  /** The part with its marks; none if the text has no such word. */
  List<Run> runs(String text) {
    List<Mark> marks = List.of();
    for (int from = 0; from < text.length() && marks.isEmpty(); from += AT_ONCE) {
      marks = marks(text, from, Math.min(text.length(), from + AT_ONCE));
    }
    if (marks.isEmpty()) {
      return List.of();
    }
    int first = best(marks);
    int start = wordStart(text, Math.max(0, first - BEFORE));
    int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
    return cut(text, start, end, marks);
  }

  private List<Mark> marks(String text, int from, int to) {
    List<Mark> marks = new ArrayList<>();
    for (Token token : analyzer.terms(text.substring(from, to))) {
      for (int word = 0; word < words.size(); word++) {
        if (words.get(word).contains(token.term())) {
          marks.add(new Mark(from + token.start(), from + token.end(), word));
        }
      }
    }
    return marks;
  }

  /** The start of the first of those marks within reach of one another that have most words. */
  private int best(List<Mark> marks) {
    int[] counts = new int[words.size()];
    int best = 0;
    int most = 0;
    int found = 0;
    int next = 0;
    for (Mark from : marks) {
      int end = from.start() + LENGTH - BEFORE;
      for (; next < marks.size() && marks.get(next).start() < end; next++) {
        found += counts[marks.get(next).word()]++ == 0 ? 1 : 0;
      }
      if (found > most) {
        most = found;
        best = from.start();
      }
      found -= --counts[from.word()] == 0 ? 1 : 0;
    }
    return best;
  }

  private static int wordStart(String text, int at) {
    int space = text.lastIndexOf(' ', at);
    return at == 0 || at - space > BEFORE / 2 ? boundary(text, at) : space + 1;
  }

  private static int wordEnd(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 || space - at > BEFORE / 2
        ? boundary(
            text, at == text.length() || text.length() - at < BEFORE / 2 ? text.length() : at)
        : space;
  }

  private static int boundary(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static List<Run> cut(String text, int start, int end, List<Mark> marks) {
    List<Run> runs = new ArrayList<>();
    int at = start;
    for (Mark mark : marks) {
      int from = Math.max(at, mark.start());
      if (mark.end() > from && mark.start() >= start && mark.end() <= end) {
        add(runs, text.substring(at, from), false);
        add(runs, text.substring(from, mark.end()), true);
        at = mark.end();
      }
    }
    add(runs, text.substring(at, end), false);
    if (start > 0) {
      runs.add(0, new Run(CUT, false));
    }
    if (end < text.length()) {
      runs.add(new Run(CUT, false));
    }
    return runs;
  }

  private static void add(List<Run> runs, String text, boolean marked) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, marked));
    }
  }
}
