package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.document.Html;
import org.daybook.document.Shortened;

/**
 * Titles and summaries for the rows of lists, and descriptions of lists: so short that a page with
 * 74 rows has less than 100 KB, however long the authors' texts are.
 */
public final class RowText {
  private static final int TITLE = 240;
  private static final int SUMMARY = 560;
  private static final int DESCRIPTION = 160;
  private static final int DESCRIBED = 20;

  private RowText() {}

  /** A title, as it is or as the beginning of its text. */
  public static Html title(Html markup) {
    return within(TITLE, markup);
  }

  /** A summary with its links, as it is or as the beginning of its text. */
  public static Html summary(Html markup) {
    return within(SUMMARY, markup);
  }

  /** The description of a list: as many of its titles as 160 characters have room for. */
  public static Html description(Stream<String> titles) {
    String joined = titles.limit(DESCRIBED).collect(Collectors.joining(" \u00b7 "));
    return Html.of(Shortened.atWord(joined, DESCRIPTION));
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
