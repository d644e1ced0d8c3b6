package org.daybook.site;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.Html;
import org.daybook.document.Html.Link;
import org.daybook.document.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * The places in a site to which references lead. An address from the root belongs to the site if
 * its first part is the name of a section, a page or a file of the site, or one that Daybook uses
 * itself; any other is outside the site, on the same server.
 */
public final class Links {
  private final Map<String, Page> pages;
  private final Map<String, Asset> assets;
  private final Map<String, SitePath> paths;
  private final Map<SitePath, String> sources;
  private final Set<String> tops;
  private final AsciiDocNames texts;

  /** The links of a site with this content. */
  Links(SiteContent content) {
    pages = index(content.everyPage().toList(), Page::source);
    assets = index(content.assets(), Asset::source);
    paths = pages.values().stream().collect(toUnmodifiableMap(Page::source, Page::path));
    sources =
        content
            .everyPage() // A page is shown in place of a section with the same path.
            .collect(toUnmodifiableMap(Page::path, Page::source, (shown, other) -> shown));
    texts = AsciiDocNames.of(pages.keySet().stream());
    Stream<SitePath> files = content.assets().stream().map(Asset::path);
    tops =
        Stream.concat(sources.keySet().stream(), files)
            .map(SitePath::top)
            .collect(toUnmodifiableSet());
  }

  /** The same after an edit of texts, which moves nothing. */
  Links(Links earlier, TextEdit edit) {
    pages = edit.entries().map(Entry::page, Entry::page).in(earlier.pages, Page::source);
    assets = edit.assets().in(earlier.assets, Asset::source);
    paths = earlier.paths;
    sources = earlier.sources;
    tops = earlier.tops;
    texts = earlier.texts;
  }

  /**
   * The page of any kind that was made from a source file, whose name may have another of
   * AsciiDoc's endings.
   */
  public Optional<Page> pageFrom(String source) {
    return texts.find(source, pages::containsKey).map(pages::get);
  }

  /** The asset that a source file is. */
  public Optional<Asset> assetFrom(String source) {
    return Optional.ofNullable(assets.get(source));
  }

  /** Says whether an address from the root belongs to the site, which may have nothing there. */
  public boolean isInside(SourceReference address) {
    SitePath path = new SitePath(address.path());
    String top = path.top();
    return tops.contains(top)
        || SitePaths.isReserved(new SitePath(top))
        || SitePaths.isApplication(path.value());
  }

  /** The path of the page that a reference leads to, or null if it leads to none. */
  @Nullable SitePath page(SourceReference reference) {
    return pageOf(reference).map(Page::path).orElse(null);
  }

  /** Says whether every page is where it is in another state of the site. */
  boolean haveSamePages(Links other) {
    return paths.equals(other.paths);
  }

  /** The link that a reference stands for, with a path in the site. */
  public Link of(SourceReference reference) {
    return of(reference, SitePath::value, outside -> outside);
  }

  /** Markup with a URL, made from a path in the site, for each reference. */
  public Html in(Html markup, Function<SitePath, String> urls) {
    return in(markup, urls, outside -> outside);
  }

  /**
   * Markup with a URL for each reference.
   *
   * @param urls makes the URL of a path in the site
   * @param outside makes that of an address outside, which begins with a slash
   */
  public Html in(Html markup, Function<SitePath, String> urls, UnaryOperator<String> outside) {
    return markup.linked(reference -> of(reference, urls, outside));
  }

  private Link of(
      SourceReference reference, Function<SitePath, String> urls, UnaryOperator<String> outside) {
    Page page = pageOf(reference).orElse(null);
    if (page != null) {
      return new Link(urls.apply(page.path()) + reference.suffix(), page.title());
    }
    boolean foreign = reference.isAddress() && !isInside(reference);
    String url =
        foreign
            ? outside.apply("/" + new SitePath(reference.path()).encoded())
            : urls.apply(file(reference));
    return new Link(url + reference.suffix(), Html.of(untitled(reference.source())));
  }

  // A file that PGP may have written is called by its name.
  private static String untitled(String source) {
    return AsciiDocNames.isAmbiguous(source)
        ? source.substring(source.lastIndexOf('/') + 1)
        : source;
  }

  private Optional<Page> pageOf(SourceReference reference) {
    return pageFrom(reference.isAddress() ? source(reference) : reference.source());
  }

  private SitePath file(SourceReference reference) {
    Asset asset = assets.get(reference.source());
    String path = reference.isAddress() ? reference.path() : reference.source();
    return asset == null ? new SitePath(path) : asset.path();
  }

  /** The source of the page at an address, or the empty name, which no source has. */
  private String source(SourceReference address) {
    return sources.getOrDefault(SitePaths.page(address.path()), "");
  }

  private static <V> Map<String, V> index(Collection<V> values, Function<V, String> source) {
    return values.stream().collect(toUnmodifiableMap(source, Function.identity()));
  }
}
