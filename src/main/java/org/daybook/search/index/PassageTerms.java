package org.daybook.search.index;

import java.util.ArrayList;
import java.util.List;
import org.daybook.search.analysis.Token;

/** The terms of one passage after another, and the position at which each passage begins. */
final class PassageTerms {
  /** The positions between two passages, so that no phrase goes from one to the next. */
  private static final int GAP = 100;

  private final List<Token> all = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private int next;

  /** Adds the terms of a passage, which begin at the position 0. */
  void add(List<Token> terms) {
    starts.add(next);
    int start = next;
    terms.forEach(token -> all.add(token.movedBy(start)));
    if (!terms.isEmpty()) {
      next = all.get(all.size() - 1).position() + GAP;
    }
  }

  /** All terms. */
  List<Token> all() {
    return all;
  }

  /** The position of the beginning of each passage. */
  List<Integer> starts() {
    return starts;
  }
}
