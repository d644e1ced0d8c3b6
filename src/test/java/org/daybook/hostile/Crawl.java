package org.daybook.hostile;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.InProcessSite;
import org.daybook.InProcessSite.Response;

/**
 * The responses at every address that a reader can find or guess.
 *
 * @param responses by path below the mount point, percent-encoded
 * @param complete whether every link was followed
 */
record Crawl(Map<String, Response> responses, boolean complete) {
  private static final List<String> KNOWN =
      List.of(
          "",
          "tags/",
          "archive/",
          "feeds/",
          "atom.xml",
          "feed.json",
          "sitemap.xml",
          "feeds.opml",
          "robots.txt",
          "site.webmanifest",
          "opensearch.xml",
          "_/health/ready",
          "_/health/content");
  private static final Pattern LINK =
      Pattern.compile(
          "(?:href|src|xmlUrl|htmlUrl|poster|data)=\"([^\"]+)\""
              + "|<loc>([^<]+)</loc>"
              + "|\"(?:url|home_page_url|feed_url|next_url|start_url)\": ?\"([^\"]+)\"");

  /** Follows every link from the pages that each site has, and from guessed addresses. */
  static Crawl complete(HostileSite site, Collection<String> guesses) {
    return of(site, guesses, true);
  }

  /** Asks for the pages that each site has and for guessed addresses. Follows redirects alone. */
  static Crawl brief(HostileSite site, Collection<String> guesses) {
    return of(site, guesses, false);
  }

  private static Crawl of(HostileSite site, Collection<String> guesses, boolean complete) {
    Map<String, Response> reached = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>(KNOWN);
    open.addAll(guesses);
    while (!open.isEmpty()) {
      String path = open.pop();
      if (!reached.containsKey(path) && !path.startsWith("_/assets/")) {
        Response response = site.get(path);
        reached.put(path, response);
        links(path, response, complete).forEach(open::add);
      }
    }
    return new Crawl(reached, complete);
  }

  /** The responses that are pages or feeds of the site. */
  Stream<Map.Entry<String, Response>> found() {
    return responses.entrySet().stream().filter(found -> found.getValue().status() == 200);
  }

  /** The path that a response redirects to, if that is in the site. */
  static Optional<String> target(String path, Response response) {
    return response.location().isEmpty()
        ? Optional.empty()
        : inSite(path, response.location()).findFirst();
  }

  private static Stream<String> links(String path, Response response, boolean all) {
    if (!response.location().isEmpty()) {
      return inSite(path, response.location());
    }
    return all && response.status() == 200 && !response.type().startsWith("text/plain")
        ? LINK.matcher(response.text()).results().flatMap(link -> inSite(path, address(link)))
        : Stream.empty();
  }

  private static String address(MatchResult link) {
    return Stream.of(1, 2, 3)
        .map(link::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow()
        .replace("&amp;", "&")
        .replace("\\/", "/");
  }

  private static Stream<String> inSite(String path, String link) {
    try {
      String base = InProcessSite.BASE.toString();
      String target = InProcessSite.BASE.resolve(path).resolve(link).toString();
      Matcher own = Pattern.compile(Pattern.quote(base) + "([^#?]*).*").matcher(target);
      return own.matches() ? Stream.of(own.group(1)) : Stream.empty();
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }
}
