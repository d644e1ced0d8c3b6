package org.daybook.asciidoc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.site.Citation;
import org.daybook.site.Heading;
import org.daybook.site.Html;
import org.daybook.site.Text;

/**
 * The two forms of one text, in the store.
 *
 * @param again makes them anew, should somebody have deleted the store
 */
record Bodies(RenderStore store, Supplier<Markup> again) {
  static final String PAGE = "page";
  static final String FEED = "feed";

  /** The text whose forms are stored under a digest. */
  Text text(String digest, List<Heading> headings, int words, List<Citation> citations) {
    return new Text(
        digest,
        () -> read(digest, PAGE, Markup::page),
        () -> read(digest, FEED, Markup::feed),
        headings,
        words,
        citations);
  }

  private Html read(String digest, String form, Function<Markup, Html> made) {
    return store
        .read(digest, form)
        .map(bytes -> new Html(new String(bytes, UTF_8)))
        .orElseGet(() -> made.apply(again.get()));
  }
}
