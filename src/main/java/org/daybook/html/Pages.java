package org.daybook.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.feed.Feeds;
import org.daybook.site.Entry;
import org.daybook.site.Group;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.site.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Writes whole HTML pages. A page depends on nothing but the arguments, and its links are relative
 * to its own path. Safe for use by several threads.
 */
public final class Pages {
  private static final int NOT_FOUND = 404;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final ThemeAssets assets;
  private final boolean preview;
  private final Summaries summaries;
  private final @Nullable URI base;

  /**
   * A writer of pages.
   *
   * @param assets what every page loads
   * @param preview whether pages say that they show unpublished entries
   * @param summaries the summaries that long entries offer
   */
  public Pages(ThemeAssets assets, boolean preview, Summaries summaries) {
    this(assets, preview, summaries, null);
  }

  private Pages(ThemeAssets assets, boolean preview, Summaries summaries, @Nullable URI base) {
    this.assets = assets;
    this.preview = preview;
    this.summaries = summaries;
    this.base = base;
  }

  /**
   * The same writer, whose pages also name their public URL for other programs.
   *
   * @param url the site's public URL, ending in a slash
   */
  public Pages at(URI url) {
    return new Pages(assets, preview, summaries, url);
  }

  /** The home page: the introduction, the newest entries, the sections. */
  public String home(Feeds feeds) {
    return written("home", Map.of("place", place(feeds, feeds.site().home())));
  }

  /** The page of a section in the section's layout. */
  public String section(Feeds feeds, Section section) {
    PageContext place = place(feeds, section.page());
    return written("section", Map.of("place", place, "section", section));
  }

  /** The page of an entry. */
  public String entry(Feeds feeds, Entry entry) {
    Section section = feeds.site().sectionOf(entry);
    PageContext place = place(feeds, entry.page());
    return written(
        "entry",
        Map.of(
            "place",
            place,
            "entry",
            entry,
            "section",
            section,
            "neighbours",
            Neighbour.of(entry, section),
            "summaries",
            summaries,
            "takeaways",
            Takeaways.of(entry, section),
            "related",
            RelatedEntries.to(entry, feeds.site()),
            "jsonLd",
            base == null ? "" : ArticleJsonLd.of(entry, place)));
  }

  /** A page outside the sections. */
  public String page(Feeds feeds, Page page) {
    return written("page", Map.of("place", place(feeds, page), "page", page));
  }

  /** The page of all tags. */
  public String tags(Feeds feeds) {
    return written("tags", Map.of("place", place(feeds, SitePaths.tags())));
  }

  /** The page of one tag; without entries if none has it. */
  public String tag(Feeds feeds, Tag tag) {
    PageContext place = place(feeds, tag.path());
    List<Entry> entries = feeds.site().groups().tags().getOrDefault(tag, List.of());
    return written("tag", Map.of("place", place, "tag", tag, "entries", entries));
  }

  /** The page of a group. */
  public String group(Feeds feeds, Group group) {
    return written("group", Map.of("place", place(feeds, group.path()), "group", group));
  }

  /** The page of all years. */
  public String archive(Feeds feeds) {
    return written("archive", Map.of("place", place(feeds, SitePaths.archive())));
  }

  /** The page of one year. */
  public String year(Feeds feeds, Group year) {
    return written("year", Map.of("place", place(feeds, year.path()), "year", year));
  }

  /**
   * The page that lists the feeds.
   *
   * @param base the site's public URL, ending in a slash
   */
  public String feeds(Feeds feeds, URI base) {
    return written("feeds", Map.of("place", place(feeds, SitePaths.feeds()), "base", base));
  }

  /**
   * An error page in place of the one at this path.
   *
   * <p>A page for the status 404 links to entries with a similar path or title.
   *
   * @param typed the path as the reader typed it, decoded
   */
  public String notice(Feeds feeds, SitePath path, ErrorNotice notice, String typed) {
    List<Entry> near =
        notice.status() == NOT_FOUND ? Suggestions.to(typed, feeds.site()) : List.of();
    // Without a base, because an error page has no canonical URL.
    PageContext place =
        new PageContext(feeds, path, feeds.site().home().language(), assets, preview, null);
    return written("notice", Map.of("place", place, "notice", notice, "near", near));
  }

  /** The page at every path until a site is published; it reloads itself. */
  public String starting(SitePath path) {
    String stylesheet = assets.stylesheet().from(path);
    String icon = assets.icon().from(path);
    return written("starting", Map.of("stylesheet", stylesheet, "icon", icon));
  }

  /** The description for browsers that install the site (W3C Web App Manifest), as JSON. */
  public String manifest(Site site) {
    return WebManifest.of(site, assets);
  }

  private PageContext place(Feeds feeds, Page page) {
    return place(feeds, page.path(), page.language());
  }

  private PageContext place(Feeds feeds, SitePath path) {
    return place(feeds, path, feeds.site().home().language());
  }

  private PageContext place(Feeds feeds, SitePath path, Locale language) {
    return new PageContext(feeds, path, language, assets, preview, base);
  }

  private String written(String template, Map<String, Object> parameters) {
    StringOutput page = new StringOutput();
    templates.render(template + ".jte", parameters, page);
    return page.toString();
  }
}
