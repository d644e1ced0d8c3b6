package org.daybook.search.query;

/**
 * A word or a phrase that entries have or, if it is excluded, do not have.
 *
 * @param text as the reader typed it, without quotation marks and the sign in front
 * @param phrase whether its words follow one another
 * @param excluded whether entries that have it are left out
 */
public record Clause(String text, boolean phrase, boolean excluded) {
  @Override
  public String toString() {
    return (excluded ? "-" : "") + (phrase ? '"' + text + '"' : text);
  }
}
