package org.daybook.site;

import java.util.stream.Stream;

/**
 * A name by which readers may look for an entry.
 *
 * @param text the last part of its path, or its title in the form of a slug
 * @param page of the entry
 */
public record EntryName(String text, Page page) {
  /** The different names of the entry that shows a page. */
  static Stream<EntryName> of(Page page) {
    return Stream.of(page.path().name(), Slug.from(page.title().text()).value())
        .distinct()
        .map(text -> new EntryName(text, page));
  }
}
