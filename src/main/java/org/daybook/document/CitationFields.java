package org.daybook.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.document.Text.Citation;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;

/**
 * The citations of a text as fields. A sentence is written once, because one with thousands of
 * links would otherwise be written for each.
 */
final class CitationFields {
  private CitationFields() {}

  /** Appends the fields. */
  static void write(List<Citation> citations, FieldWriter out) {
    Map<Html, Integer> sentences = new LinkedHashMap<>();
    citations.forEach(citation -> sentences.putIfAbsent(citation.sentence(), sentences.size()));
    out.list(sentences.keySet(), (to, sentence) -> to.text(sentence.markup()));
    out.list(
        citations,
        (to, citation) -> {
          citation.target().write(to);
          to.number(sentences.getOrDefault(citation.sentence(), 0));
        });
  }

  /**
   * The citations whose fields come next.
   *
   * @throws IllegalArgumentException if a citation has a sentence that does not exist
   */
  static List<Citation> read(FieldReader in) {
    List<Html> sentences = in.list(each -> new Html(each.text()));
    return in.list(
        each -> {
          SourceReference target = SourceReference.read(each);
          int sentence = each.number();
          if (sentence < 0 || sentence >= sentences.size()) {
            throw new IllegalArgumentException("there is no sentence " + sentence);
          }
          return new Citation(target, sentences.get(sentence));
        });
  }
}
