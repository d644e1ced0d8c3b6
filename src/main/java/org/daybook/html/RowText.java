package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.daybook.document.Html;
import org.daybook.document.Shortened;

/**
 * Titles and summaries for the rows of lists: so short that a page with 74 rows has less than 100
 * KB, however long the authors' texts are.
 */
public final class RowText {
  private static final int TITLE = 240;
  private static final int SUMMARY = 560;

  private RowText() {}

  /** A title, as it is or as the beginning of its text. */
  public static Html title(Html markup) {
    return within(TITLE, markup);
  }

  /** A summary with its links, as it is or as the beginning of its text. */
  public static Html summary(Html markup) {
    return within(SUMMARY, markup);
  }

  /** Markup in at most so many bytes, of which a long one is cut at a word and has no tags. */
  private static Html within(int limit, Html markup) {
    Html shown = markup;
    int characters = limit;
    for (int size = bytes(shown); size > limit; size = bytes(shown)) {
      shown = Html.of(Shortened.atWord(markup.text(), characters));
      characters = characters * limit / Math.max(bytes(shown), limit + 1);
    }
    return shown;
  }

  private static int bytes(Html markup) {
    return markup.markup().getBytes(UTF_8).length;
  }
}
