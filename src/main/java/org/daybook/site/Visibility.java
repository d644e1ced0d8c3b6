package org.daybook.site;

/**
 * Who gets to see an entry, its date aside.
 *
 * @param draft nobody but an author in preview
 * @param unlisted only who knows its URL: it is in no list, feed, search or sitemap
 */
public record Visibility(boolean draft, boolean unlisted) {
  /** Everybody, everywhere. */
  public static final Visibility PUBLIC = new Visibility(false, false);
}
