package org.daybook.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.search.analysis.Token.Kind;
import org.daybook.search.index.IndexKeys;
import org.daybook.search.query.SearchQuery;
import org.daybook.search.query.SearchQuery.Clause;

/** The conditions of a query that raise scores and let all entries through. */
final class Preferences {
  private static final float EXACT = 100;
  private static final float WHOLE = 4;
  private static final float TOGETHER = 2;
  private static final int LONGEST = 32;
  private static final int NEAR = 3;
  private static final int MOST_NEAR = 12;
  private static final float FRESH = 0.5f;
  private static final long YEAR = 365;

  private Preferences() {}

  /**
   * A title or a name that is the query, words that stand together, and a change not long ago.
   *
   * @param newest the day of the last change of any entry, in days since 1970
   */
  static List<Query> of(SearchQuery query, long newest) {
    List<Query> preferred = new ArrayList<>();
    String typed = String.join(" ", query.wanted().stream().map(Clause::text).toList());
    Query exact = new ConstantScoreQuery(new TermQuery(IndexKeys.exact(typed)));
    preferred.add(new BoostQuery(exact, EXACT));
    List<Token> all = TextAnalyzer.words(typed);
    all.stream()
        .filter(token -> token.kind() == Kind.IDENTIFIER)
        .limit(LONGEST)
        .map(token -> new QueryWord(token.term(), token.kind(), Map.of(token.term(), 1f)))
        .forEach(whole -> preferred.add(new BoostQuery(FieldQueries.word(whole), WHOLE)));
    List<Token> together = QueryWord.withoutEnds(all);
    if (together.size() > 1 && together.size() <= LONGEST) {
      if (areFewAndDistinct(together)) {
        preferred.add(new BoostQuery(FieldQueries.phrase(together, NEAR), TOGETHER));
      }
      preferred.add(new BoostQuery(FieldQueries.phrase(together, 0), TOGETHER));
    }
    preferred.add(LongField.newDistanceFeatureQuery(IndexKeys.UPDATED, FRESH, newest, YEAR));
    return preferred;
  }

  // Words that repeat, or many of them, may be moved in so many ways that a search would be slow.
  private static boolean areFewAndDistinct(List<Token> words) {
    return words.size() <= MOST_NEAR
        && words.stream().map(Token::term).distinct().count() == words.size();
  }
}
