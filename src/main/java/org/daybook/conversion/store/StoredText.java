package org.daybook.conversion.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.document.Citation;
import org.daybook.document.Heading;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.renderer.markup.Markup;

/**
 * The two forms of one text, in the store.
 *
 * @param again makes them anew, should somebody have deleted the store
 */
record StoredText(BlobStore store, Supplier<Markup> again) {
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
