package org.daybook.search.index;

import java.util.List;
import org.daybook.document.Passage;
import org.daybook.document.TextChangedException;
import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.site.Entry;

/** Reads the passages of entries as the index expects texts. */
public final class PassageTexts {
  private PassageTexts() {}

  /**
   * The passages of an entry, which may be read from disk.
   *
   * @throws TextChangedException if they are neither stored nor can be made again
   */
  public static List<Passage> of(Entry entry) {
    return entry.text().forms().passages().stream().map(PassageTexts::composed).toList();
  }

  private static Passage composed(Passage passage) {
    return new Passage(
        passage.anchor(),
        passage.level(),
        TextAnalyzer.composed(passage.title()),
        TextAnalyzer.composed(passage.prose()),
        TextAnalyzer.composed(passage.code()));
  }
}
