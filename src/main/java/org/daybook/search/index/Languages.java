package org.daybook.search.index;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.site.Entry;
import org.daybook.site.Site;

/** The languages of a site's entries, in each of which a query may be meant. */
public record Languages(List<Locale> all) {
  private static final float STEM = 0.8f;

  /** The languages of the entries of a site, by their tags. */
  public static Languages of(Site site) {
    Set<String> found =
        site.newest().stream()
            .map(entry -> entry.page().language().getLanguage())
            .collect(toCollection(TreeSet::new));
    return new Languages(found.stream().map(Locale::forLanguageTag).toList());
  }

  /** The language of an entry. */
  public static Locale of(Entry entry) {
    return entry.page().language();
  }

  /**
   * The terms that a word of a query may stand for, with the share of its weight that each has: the
   * word itself and its stems.
   *
   * @param word with accents, of the kind {@link Token.Kind#WORD}
   */
  public Map<String, Float> terms(String word) {
    Map<String, Float> terms = new LinkedHashMap<>();
    terms.put(TextAnalyzer.words(word).get(0).term(), 1f);
    for (Locale language : all) {
      String stem = new TextAnalyzer(language).stem(word);
      terms.putIfAbsent(stem, STEM);
      terms.putIfAbsent(TextAnalyzer.STEM + stem, STEM);
    }
    return terms;
  }

  /** Says whether a word says nothing about a subject in one of the languages. */
  public boolean isStopWord(String word) {
    return all.stream().anyMatch(language -> new TextAnalyzer(language).isStopWord(word));
  }
}
