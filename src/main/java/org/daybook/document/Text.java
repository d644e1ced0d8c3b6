package org.daybook.document;

import java.util.List;
import java.util.function.Supplier;

/**
 * The converted text of a page, read from the store whenever it is needed.
 *
 * @param digest changes whenever either form does
 * @param page the form for the page itself: heading anchors, highlighted code
 * @param feed the form for readers elsewhere: no ids, classes or scripts, plain code, fragments as
 *     links to the page
 * @param headings in the order of the text
 * @param words words of prose, code left out
 * @param citations links to other pages of the site, in the order of the text
 */
public record Text(
    String digest,
    Supplier<Html> page,
    Supplier<Html> feed,
    List<Heading> headings,
    int words,
    List<Citation> citations) {
  /** No text at all. */
  public static final Text EMPTY = new Text("", () -> Html.EMPTY, () -> Html.EMPTY, List.of(), 0);

  private static final int WORDS_A_MINUTE = 220;

  public Text {
    headings = List.copyOf(headings);
    citations = List.copyOf(citations);
  }

  /** A text that links to no other page of the site. */
  public Text(
      String digest, Supplier<Html> page, Supplier<Html> feed, List<Heading> headings, int words) {
    this(digest, page, feed, headings, words, List.of());
  }

  /** Minutes it takes to read this, at least 1. */
  public int minutes() {
    return Math.max(1, Math.round((float) words / WORDS_A_MINUTE));
  }

  /** Names the text by its digest: the forms themselves are not read. */
  @Override
  public String toString() {
    return "Text[" + digest + "]";
  }
}
