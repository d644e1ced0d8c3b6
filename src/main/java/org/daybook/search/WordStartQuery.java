package org.daybook.search;

import java.io.IOException;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Entries with a word that begins with a text. It reads the terms from the first of them on; the
 * automaton that Lucene's own query makes of each text takes longer than the search.
 */
final class WordStartQuery extends MultiTermQuery {
  private final Term start;

  WordStartQuery(Term start) {
    super(start.field(), CONSTANT_SCORE_BLENDED_REWRITE);
    this.start = start;
  }

  private static final class Beginning extends FilteredTermsEnum {
    private final BytesRef start;

    Beginning(TermsEnum terms, BytesRef start) {
      super(terms);
      this.start = start;
      setInitialSeekTerm(start);
    }

    @Override
    protected AcceptStatus accept(BytesRef term) {
      return StringHelper.startsWith(term, start) ? AcceptStatus.YES : AcceptStatus.END;
    }
  }

  @Override
  protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
    return new Beginning(terms.iterator(), start.bytes());
  }

  @Override
  public String toString(String field) {
    return start + "*";
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordStartQuery query
        && super.equals(other)
        && start.equals(query.start);
  }

  @Override
  public int hashCode() {
    return 31 * super.hashCode() + start.hashCode();
  }
}
