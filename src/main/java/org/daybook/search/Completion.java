package org.daybook.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.search.index.IndexKeys;
import org.daybook.search.index.IndexedField;
import org.daybook.search.term.LiveStatistics;
import org.daybook.site.Entry;

/**
 * Finds entries while a reader is still typing.
 *
 * @param typed the text so far
 */
record Completion(Searcher searcher, String typed) {
  private static final int MOST_WORDS = 8;
  private static final Set<IndexedField> FIELDS =
      EnumSet.range(IndexedField.TITLE, IndexedField.AUTHORS);

  /** The entries, the best first. */
  List<Entry> entries(int most) throws IOException {
    List<Token> words = QueryWord.withoutEnds(TextAnalyzer.words(typed));
    List<Entry> entries = new ArrayList<>();
    if (!words.isEmpty()) {
      Found found = Found.by(query(words), new LiveStatistics(searcher.reader()));
      for (Matches.Match match : found.best(0, most)) {
        searcher.site().entry(found.path(match.document())).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private Query query(List<Token> words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    words.stream().limit(MOST_WORDS).forEach(word -> all.add(begun(word.term()), Occur.MUST));
    Query exact = new TermQuery(IndexKeys.exact(typed));
    all.add(new BoostQuery(new ConstantScoreQuery(exact), 100), Occur.SHOULD);
    return all.build();
  }

  /** A word that begins with a text, in the title above all. */
  private static Query begun(String start) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (IndexedField field : FIELDS) {
      Term term = new Term(field.key(), start);
      any.add(weighed(new WordStartQuery(term), field.boost()), Occur.SHOULD);
      any.add(weighed(new TermQuery(term), field.boost()), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query weighed(Query query, float boost) {
    return new BoostQuery(new ConstantScoreQuery(query), boost);
  }
}
