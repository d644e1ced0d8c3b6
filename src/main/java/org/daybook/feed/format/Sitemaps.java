package org.daybook.feed.format;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.feed.format.Sitemap.Kind;
import org.daybook.feed.format.Sitemap.Location;
import org.daybook.io.Fingerprint;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The sitemaps of a site: a list of all its pages or, if there are more than 5,000, a list of the
 * parts of that list. The division of the last site is remembered. Safe for use by several threads.
 */
public final class Sitemaps {
  private record Division(WeakReference<Site> site, List<SitemapPart> parts) {}

  private volatile Division last = new Division(new WeakReference<>(null), List.of());

  /**
   * The document at {@code /sitemap.xml}.
   *
   * @param base the site's public URL, ending in a slash
   */
  public Sitemap whole(Site site, URI base) {
    List<SitemapPart> parts = parts(site);
    return parts.size() == 1 ? pages(site, parts.get(0), base) : index(parts, base);
  }

  /**
   * A part of a list that is divided; the first is of the oldest entries.
   *
   * @param number from 1
   */
  public Optional<Sitemap> part(Site site, URI base, int number) {
    List<SitemapPart> parts = parts(site);
    return parts.size() > 1 && number <= parts.size()
        ? Optional.of(pages(site, parts.get(number - 1), base))
        : Optional.empty();
  }

  /** The paths of the list and of its parts, if it is divided. */
  public Stream<SitePath> paths(Site site) {
    int parts = parts(site).size();
    return Stream.concat(
        Stream.of(SitePaths.sitemap()),
        IntStream.rangeClosed(1, parts == 1 ? 0 : parts).mapToObj(SitePaths::sitemapPart));
  }

  private static Sitemap pages(Site site, SitemapPart part, URI base) {
    return new Sitemap(
        Kind.PAGES,
        base,
        part.fingerprint(),
        () ->
            part.in(site).stream()
                .map(page -> new Location(page.path(), SitemapPart.updated(page)))
                .iterator());
  }

  private static Sitemap index(List<SitemapPart> parts, URI base) {
    String fingerprint =
        Fingerprint.of(out -> out.list(parts, (to, part) -> to.text(part.updated().toString())));
    List<Location> locations =
        IntStream.rangeClosed(1, parts.size())
            .mapToObj(n -> new Location(SitePaths.sitemapPart(n), parts.get(n - 1).updated()))
            .toList();
    return new Sitemap(Kind.PARTS, base, fingerprint, locations);
  }

  private List<SitemapPart> parts(Site site) {
    Division known = last;
    if (known.site().get() != site) {
      // Two threads may both divide it, because the result is the same.
      known = new Division(new WeakReference<>(site), SitemapPart.of(site));
      last = known;
    }
    return known.parts();
  }
}
