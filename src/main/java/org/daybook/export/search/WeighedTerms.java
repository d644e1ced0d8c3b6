package org.daybook.export.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.daybook.document.Passage;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.site.Entry;

/**
 * The words of an entry, and how much each tells about it: most in the title, least in the text.
 *
 * @param weights of the words
 * @param stopWords those of the language that are in its text, which has no other use of them
 */
record WeighedTerms(Map<String, Integer> weights, Set<String> stopWords) {
  private static final int TITLE = 24;
  private static final int TAG = 12;
  private static final int HEADING = 6;
  private static final int SUMMARY = 4;
  private static final int TEXT = 1;
  private static final int MOST_OF_TEXT = 5;

  /**
   * The words of an entry.
   *
   * @param analyzer of texts in its language
   * @param stopWords gets those that it has
   */
  static WeighedTerms of(Entry entry, TextAnalyzer analyzer, Set<String> stopWords) {
    WeighedTerms terms = new WeighedTerms(new TreeMap<>(), stopWords);
    List<Passage> passages = entry.page().text().forms().passages();
    for (Passage passage : passages) {
      terms.addText(passage.prose(), analyzer);
      terms.addText(passage.code(), analyzer);
    }
    terms.add(entry.page().summary().text(), SUMMARY);
    passages.forEach(passage -> terms.add(passage.title(), HEADING));
    entry.authors().forEach(author -> terms.add(author.name(), HEADING));
    entry.tags().forEach(tag -> terms.add(tag.label(), TAG));
    terms.add(entry.title().text(), TITLE);
    return terms;
  }

  private void addText(String text, TextAnalyzer analyzer) {
    for (String word : words(text)) {
      if (analyzer.isStopWord(word)) {
        stopWords.add(word);
      } else {
        weights.merge(word, TEXT, (known, more) -> Math.min(known + more, MOST_OF_TEXT));
      }
    }
  }

  // A word tells more of a short title than of a long one.
  private void add(String text, int weight) {
    Collection<String> words = words(text);
    for (String word : Set.copyOf(words)) {
      weights.merge(word, weight + weight / words.size(), Integer::sum);
    }
  }

  /** The words whose characters are letters and digits, as the script divides a query. */
  private static List<String> words(String text) {
    return TextAnalyzer.words(text).stream()
        .map(Token::term)
        .filter(term -> term.codePoints().allMatch(WeighedTerms::isWord))
        .toList();
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
