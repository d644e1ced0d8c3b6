package org.daybook.feed;

import static java.util.function.Function.identity;

import java.util.Iterator;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;

/** The targets of the links between the pages of a site: a path and, of a page, a title. */
final class LinkDestinations {
  private LinkDestinations() {}

  /** Says whether every reference leads to the same path with the same title in both sites. */
  static boolean areSame(Site one, Site other) {
    return areSame(pages(one), pages(other), LinkDestinations::isSame)
        && areSame(one.assets(), other.assets(), LinkDestinations::isSame);
  }

  private static Stream<Page> pages(Site site) {
    return Stream.of(
            Stream.of(site.home()),
            site.pages().stream(),
            site.sections().stream().map(Section::page),
            site.sections().stream().flatMap(s -> s.entries().stream()).map(Entry::page))
        .flatMap(identity());
  }

  private static boolean isSame(Page one, Page other) {
    return one.path().equals(other.path())
        && one.source().equals(other.source())
        && one.title().equals(other.title());
  }

  private static boolean isSame(Asset one, Asset other) {
    return one.path().equals(other.path()) && one.source().equals(other.source());
  }

  private static <T> boolean areSame(Stream<T> some, Stream<T> others, BiPredicate<T, T> same) {
    Iterator<T> next = others.iterator();
    return some.allMatch(one -> next.hasNext() && same.test(one, next.next())) && !next.hasNext();
  }
}
