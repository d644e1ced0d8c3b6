package org.daybook.feed.format;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.io.Fingerprint;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;

/**
 * A part of the pages of a site that crawlers are told of.
 *
 * @param begin the index of its first page among all of them
 * @param end the index after its last page
 * @param fingerprint of what the sitemap says about its pages
 * @param updated when one of them last changed, or {@link #UNKNOWN}
 */
record SitemapPart(int begin, int end, String fingerprint, Instant updated) {
  /** The largest number of pages in a part. */
  static final int LARGEST = 5_000;

  static final Instant UNKNOWN = Page.UNDATED.toInstant();

  /** The parts of a site's pages, counted from the oldest entry, so that most stay as they are. */
  static List<SitemapPart> of(Site site) {
    List<Page> pages = pages(site);
    List<SitemapPart> parts = new ArrayList<>();
    for (int end = pages.size(); end > 0; end -= LARGEST) {
      parts.add(of(pages, Math.max(0, end - LARGEST), end));
    }
    return List.copyOf(parts);
  }

  private static SitemapPart of(List<Page> all, int begin, int end) {
    List<Page> pages = all.subList(begin, end);
    String fingerprint =
        Fingerprint.of(
            out ->
                out.list(pages, (to, page) -> to.text(page.path().value()).time(page.updated())));
    Instant updated =
        pages.stream().map(SitemapPart::updated).max(Instant::compareTo).orElse(UNKNOWN);
    return new SitemapPart(begin, end, fingerprint, updated);
  }

  /** The pages of the part in a site that it was made of, the newest entries first. */
  List<Page> in(Site site) {
    return pages(site).subList(begin, end);
  }

  /** The time of the last change of a page in whole seconds, or {@link #UNKNOWN}. */
  static Instant updated(Page page) {
    return page.updated().toInstant().truncatedTo(ChronoUnit.SECONDS);
  }

  /** All pages but the unlisted ones: those that are no entries, then entries, newest first. */
  private static List<Page> pages(Site site) {
    List<Page> first =
        Stream.of(
                Stream.of(site.home()),
                site.sections().stream()
                    .map(Section::page)
                    .filter(page -> site.page(page.path()).isEmpty()),
                site.pages().stream())
            .flatMap(pages -> pages)
            .filter(page -> !page.visibility().unlisted())
            .toList();
    List<Entry> entries = site.newest();
    return new AbstractList<>() {
      @Override
      public Page get(int index) {
        return index < first.size() ? first.get(index) : entries.get(index - first.size()).page();
      }

      @Override
      public int size() {
        return first.size() + entries.size();
      }
    };
  }
}
