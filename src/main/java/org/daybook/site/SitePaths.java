package org.daybook.site;

import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.theme.Theme;

/**
 * The addresses that the site makes itself, beside those that authors' files have. The texts are
 * for templates of resources, the methods for links; {@link FeedAddress} has those of feeds.
 */
public final class SitePaths {
  /** The page of all tags, and the folder of each tag's page. */
  public static final String TAGS = "tags";

  /** The folder of each author's page. */
  public static final String AUTHORS = "authors";

  /** The folder of the page of each series. */
  public static final String SERIES = "series";

  /** The page of all years, and the folder of the pages of years and months. */
  public static final String ARCHIVE = "archive";

  /** The page that says what one can subscribe to. */
  public static final String FEEDS = "feeds";

  /** The page that finds entries. */
  public static final String SEARCH = "search";

  /** The list of all feeds (OPML 2.0). */
  public static final String FEED_LIST = "feeds.opml";

  /** The list of all pages for crawlers, and its parts: {@code sitemap-1.xml}. */
  public static final String SITEMAPS = "sitemap{part: (?:-[1-9]\\d{0,8})?}.xml";

  /** The rules for crawlers (RFC 9309). */
  public static final String ROBOTS = "robots.txt";

  /** The description for browsers that install the site (W3C Web App Manifest). */
  public static final String MANIFEST = "site.webmanifest";

  /** The description of the search for browsers (OpenSearch 1.1). */
  public static final String OPEN_SEARCH = "opensearch.xml";

  /** The folder of the theme's files. */
  public static final String ASSETS = "_/assets";

  /** The folder of the files of the operator's theme. */
  public static final String THEME = "_/theme";

  /** The folder of the addresses that monitors ask. */
  public static final String HEALTH = "_/health";

  /** The address of the states of a page that is open in a preview. */
  public static final String PREVIEW = "_/preview";

  /** The folder of what pages of other sites show of this one. */
  public static final String EMBED = "_/embed";

  /** The descriptions of entries for programs that show them in pages of theirs (oEmbed 1.0). */
  public static final String OEMBED = "_/oembed";

  private static final String APPLICATION = "_/";
  private static final String SOURCE = "source.adoc";
  private static final Set<String> RESERVED = Set.of(TAGS, AUTHORS, SERIES, ARCHIVE, FEEDS, SEARCH);

  private static final Set<String> FILES = Set.of(FEED_LIST, ROBOTS, MANIFEST, OPEN_SEARCH);
  private static final Pattern SITEMAP = Pattern.compile("sitemap(?:-[1-9]\\d{0,8})?\\.xml");

  private SitePaths() {}

  /** Says whether no file of an author may have this name at the top. */
  public static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  private static boolean isFile(String path) {
    return FILES.contains(path) || SITEMAP.matcher(path).matches() || FeedAddress.isAddress(path);
  }

  /** Says whether no file of an author may have this path, with or without its last slash. */
  public static boolean isReserved(SitePath path) {
    String file = path.withoutSlash();
    // The page of a section is at its top folder, even if nobody wrote it.
    return isReserved(path.top())
        || isApplication(path.value())
        || isFile(path.top())
        || isFile(file)
        || ListAddress.isInSection(file)
        || isSource(path);
  }

  /** Says whether a path is that of the source of an entry. */
  static boolean isSource(SitePath path) {
    return path.withoutSlash().endsWith("/" + SOURCE);
  }

  /**
   * Says whether a path belongs to the application, which answers there before a site is published.
   */
  public static boolean isApplication(String path) {
    return path.startsWith(APPLICATION);
  }

  /** The page at a path, which may lack its slash. */
  public static SitePath page(String path) {
    return new SitePath(path.isEmpty() || path.endsWith("/") ? path : path + "/");
  }

  /** The page of all tags. */
  public static SitePath tags() {
    return page(TAGS);
  }

  /** The page of a tag. */
  public static SitePath tag(Slug slug) {
    return tags().page(slug);
  }

  /** The page of an author. */
  public static SitePath author(Slug slug) {
    return page(AUTHORS).page(slug);
  }

  /** The page of a series. */
  public static SitePath series(Slug slug) {
    return page(SERIES).page(slug);
  }

  /** The page of all years. */
  public static SitePath archive() {
    return page(ARCHIVE);
  }

  /** The list of all entries with dates. */
  public static SitePath everything() {
    return page(archive() + Groups.ALL);
  }

  /** The page of a year in digits. */
  public static SitePath year(String digits) {
    return page(archive() + digits);
  }

  /** The page of a month, both in digits, of which the month has two. */
  public static SitePath month(String year, String month) {
    return page(year(year) + month);
  }

  /** The page that says what one can subscribe to. */
  public static SitePath feeds() {
    return page(FEEDS);
  }

  /** The page that finds entries. */
  public static SitePath search() {
    return page(SEARCH);
  }

  /** The entries that a reader may look for, while one is typing. */
  public static SitePath suggestions() {
    return search().file("suggest");
  }

  /** The list of all feeds. */
  public static SitePath feedList() {
    return new SitePath(FEED_LIST);
  }

  /** The list of all pages. */
  public static SitePath sitemap() {
    return new SitePath("sitemap.xml");
  }

  /** A part of the list of all pages, where that is long. The first is of the oldest entries. */
  public static SitePath sitemapPart(int number) {
    return new SitePath("sitemap-" + number + ".xml");
  }

  /** The description for browsers that install the site. */
  public static SitePath manifest() {
    return new SitePath(MANIFEST);
  }

  /** The folder, or a file in the folder, of the theme's files. */
  public static SitePath assets(String name) {
    return new SitePath(ASSETS + "/" + name);
  }

  /** The folder of the files of a theme, or the file with this name there. */
  public static SitePath theme(Theme theme, String name) {
    return new SitePath(THEME + "/" + theme.fingerprint().substring(0, 16) + "/" + name);
  }

  /** The source of an entry. */
  static SitePath source(SitePath entry) {
    return entry.file(SOURCE);
  }
}
