package org.daybook.search.index;

import static java.util.stream.Collectors.joining;

import org.daybook.search.analysis.TextAnalyzer;
import org.daybook.search.analysis.Token;
import org.daybook.search.analysis.Token.Kind;

/** A short text as it is compared whole: its words without case, accents and signs. */
public final class ExactText {
  private ExactText() {}

  /** The words of a text, divided by spaces. */
  public static String of(String text) {
    return TextAnalyzer.words(text).stream()
        .filter(token -> token.kind() != Kind.IDENTIFIER)
        .map(Token::term)
        .collect(joining(" "));
  }
}
