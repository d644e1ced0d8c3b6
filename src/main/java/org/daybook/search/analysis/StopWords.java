package org.daybook.search.analysis;

import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/** The words of a language that nearly every text has: {@code the}, {@code of}. */
final class StopWords {
  private static final Map<String, CharArraySet> BY_LANGUAGE =
      Map.of(
          "da", DanishAnalyzer.getDefaultStopSet(),
          "de", GermanAnalyzer.getDefaultStopSet(),
          "en", EnglishAnalyzer.getDefaultStopSet(),
          "es", SpanishAnalyzer.getDefaultStopSet(),
          "fr", FrenchAnalyzer.getDefaultStopSet(),
          "it", ItalianAnalyzer.getDefaultStopSet(),
          "nl", DutchAnalyzer.getDefaultStopSet(),
          "pt", PortugueseAnalyzer.getDefaultStopSet(),
          "ru", RussianAnalyzer.getDefaultStopSet(),
          "sv", SwedishAnalyzer.getDefaultStopSet());

  private final CharArraySet words;

  private StopWords(CharArraySet words) {
    this.words = words;
  }

  /** The stop words of a language, which may be none. */
  static StopWords of(Locale language) {
    return new StopWords(BY_LANGUAGE.getOrDefault(language.getLanguage(), CharArraySet.EMPTY_SET));
  }

  /** Says whether a word is one of them. */
  boolean contains(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }
}
