package org.daybook.web.metrics;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The kinds of requests that are told apart. The kind follows from the path alone. */
enum RequestKind {
  /** A page that is no list. */
  PAGE,
  /** A document of a feed, or the list of all feeds. */
  FEED,
  /** A page of a list of entries, tags or years, or of results. */
  LIST,
  /** A file: of an author, of the theme or of the pages' own. */
  ASSET,
  /** The JSON API. */
  API,
  /** A fragment for other sites. */
  EMBED,
  /** A question of a monitor. */
  HEALTH,
  /** Files that crawlers and browsers ask for, and the numbers themselves. */
  OTHER;

  private static final String APPLICATION = "_/";
  private static final Pattern FEEDS =
      Pattern.compile("(?:.*/)?(?:atom(?:-\\d+)?\\.xml|feed(?:-\\d+)?\\.json|feeds\\.opml)");
  private static final Pattern INDEXES = Pattern.compile("(?:tags|archive|feeds|search)/(?:.*/)?");
  private static final Pattern CRAWLED =
      Pattern.compile(
          "robots\\.txt|sitemap.*\\.xml|opensearch\\.xml|search/suggest|site\\.webmanifest");

  /**
   * The kind of a request.
   *
   * @param path below the site, decoded
   * @param lists whether a list of entries is at a path
   */
  static RequestKind of(String path, Predicate<String> lists) {
    if (path.startsWith(APPLICATION)) {
      return ofApplication(path.substring(APPLICATION.length()));
    }
    if (path.isEmpty() || path.endsWith("/")) {
      return INDEXES.matcher(path).matches() || lists.test(path) ? LIST : PAGE;
    }
    if (FEEDS.matcher(path).matches()) {
      return FEED;
    }
    if (CRAWLED.matcher(path).matches()) {
      return OTHER;
    }
    return path.indexOf('.', path.lastIndexOf('/') + 1) < 0 ? PAGE : ASSET;
  }

  private static RequestKind ofApplication(String path) {
    int slash = path.indexOf('/');
    return switch (slash < 0 ? path : path.substring(0, slash)) {
      case "api" -> API;
      case "embed" -> EMBED;
      case "health" -> HEALTH;
      case "assets", "theme" -> ASSET;
      default -> OTHER;
    };
  }

  /** The value of the label. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
