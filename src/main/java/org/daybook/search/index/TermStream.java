package org.daybook.search.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.daybook.search.analysis.Token;

/** Hands terms to Lucene. */
final class TermStream extends TokenStream {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final List<Token> tokens;
  private Iterator<Token> rest = List.<Token>of().iterator();
  private int position;

  /** A stream of these terms, which are in the order of their positions. */
  TermStream(List<Token> tokens) {
    this.tokens = tokens;
  }

  @Override
  public void reset() {
    rest = tokens.iterator();
    position = -1;
  }

  @Override
  public boolean incrementToken() {
    if (!rest.hasNext()) {
      return false;
    }
    Token next = rest.next();
    // All others keep their default; to clear them for each term takes longer than to find it.
    term.setEmpty().append(next.term());
    step.setPositionIncrement(next.position() - position);
    position = next.position();
    return true;
  }
}
