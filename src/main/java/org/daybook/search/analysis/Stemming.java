package org.daybook.search.analysis;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.German2Stemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Reduces the words of one language to their stems. For one thread. */
final class Stemming {
  private static final int SHORTEST = 3;
  private static final int MOST_KNOWN = 20_000;
  private static final Map<String, Supplier<SnowballStemmer>> STEMMERS =
      Map.ofEntries(
          Map.entry("ar", ArabicStemmer::new),
          Map.entry("ca", CatalanStemmer::new),
          Map.entry("da", DanishStemmer::new),
          Map.entry("de", German2Stemmer::new),
          Map.entry("el", GreekStemmer::new),
          Map.entry("en", EnglishStemmer::new),
          Map.entry("es", SpanishStemmer::new),
          Map.entry("fi", FinnishStemmer::new),
          Map.entry("fr", FrenchStemmer::new),
          Map.entry("hu", HungarianStemmer::new),
          Map.entry("it", ItalianStemmer::new),
          Map.entry("nb", NorwegianStemmer::new),
          Map.entry("nl", DutchStemmer::new),
          Map.entry("nn", NorwegianStemmer::new),
          Map.entry("no", NorwegianStemmer::new),
          Map.entry("pt", PortugueseStemmer::new),
          Map.entry("ro", RomanianStemmer::new),
          Map.entry("ru", RussianStemmer::new),
          Map.entry("sv", SwedishStemmer::new),
          Map.entry("tr", TurkishStemmer::new));

  private final @Nullable SnowballStemmer stemmer;
  private final Map<String, String> known = new HashMap<>();

  /** The stems of a language, or of none if its stems are not known. */
  Stemming(Locale language) {
    Supplier<SnowballStemmer> maker = STEMMERS.get(language.getLanguage());
    stemmer = maker == null ? null : maker.get();
  }

  /** The stem of a word in lower case, folded: the folded word itself if it has no other. */
  String stem(String word) {
    if (stemmer == null || word.length() < SHORTEST || !isOfLetters(word)) {
      return Folding.folded(word);
    }
    String stem = known.get(word);
    return stem == null ? remembered(word) : stem;
  }

  private String remembered(String word) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    SnowballStemmer used = requireNonNull(stemmer);
    used.setCurrent(word);
    used.stem();
    String stem = Folding.folded(used.getCurrent());
    known.put(word, stem);
    return stem;
  }

  private static boolean isOfLetters(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (!isLetter(word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
