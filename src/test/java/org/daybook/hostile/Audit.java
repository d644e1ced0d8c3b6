package org.daybook.hostile;

import static org.daybook.hostile.Crawl.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.InProcessSite;
import org.daybook.InProcessSite.Response;

/** The rules that hold for all responses of any site, with the violations that were found. */
final class Audit {
  private static final Set<String> FIXED =
      Set.of("", "atom.xml", "feed.json", "sitemap.xml", "feeds.opml", "feeds/", "tags/");
  private static final Pattern CANONICAL =
      Pattern.compile("<link rel=\"canonical\" href=\"([^\"]*)\"");
  private static final Pattern FEED_ENTRY =
      Pattern.compile(
          "<entry.*?<link[^>]*href=\"([^\"]*)\".*?<id>([^<]*)</id>.*?</entry>", Pattern.DOTALL);
  private static final Pattern LOCATION = Pattern.compile("<loc>([^<]*)</loc>");
  private static final Pattern LIST =
      Pattern.compile(
          "(?:(?:notes|projects|empty)/)?|.*(?:atom\\.xml|feed\\.json|sitemap\\.xml|feeds\\.opml)"
              + "|(?:tags|authors|series|archive|feeds)/.*");

  private final Crawl crawl;
  private final Expectation expected;
  private final List<String> violations = new ArrayList<>();
  private final Map<String, String> pageOfId = new HashMap<>();

  private Audit(Crawl crawl, Expectation expected) {
    this.crawl = crawl;
    this.expected = expected;
  }

  /** The violations in the responses of a site. */
  static List<String> violations(Crawl crawl, Expectation expected) {
    Audit audit = new Audit(crawl, expected);
    crawl.responses().forEach(audit::statusIsNoFailure);
    audit.everyGoodFileIsThere();
    Set<String> allowed = expected.allowed();
    crawl.responses().forEach((path, response) -> audit.nothingHiddenIsIn(path, response, allowed));
    audit.nothingUnlistedIsInLists();
    crawl.responses().forEach(audit::addressHasOneOwner);
    crawl.found().forEach(found -> audit.idsHaveOneOwner(found.getKey(), found.getValue()));
    if (crawl.complete()) {
      audit.everyPageOfTheSitemapIsThere();
    }
    return audit.violations;
  }

  /** The ids of the entries of an Atom feed. */
  static List<String> ids(String feed) {
    return FEED_ENTRY.matcher(feed).results().map(entry -> entry.group(2)).toList();
  }

  private void statusIsNoFailure(String path, Response response) {
    if (response.status() >= 500) {
      violations.add("/" + path + " answers " + response.status());
    }
  }

  private void everyGoodFileIsThere() {
    expected
        .required()
        .forEach(
            (path, secret) -> {
              Response response = crawl.responses().get(path);
              if (response == null || response.status() != 200) {
                int status = response == null ? 0 : response.status();
                violations.add("/" + path + " is good but answers " + status);
              } else if (!response.text().contains(secret)) {
                violations.add("/" + path + " lacks its text, " + secret);
              }
            });
  }

  private void nothingHiddenIsIn(String path, Response response, Set<String> allowed) {
    Set<String> found = Expectation.words(response.text() + " " + response.location());
    found.removeAll(allowed);
    // Error pages may repeat the address that was asked for.
    found.removeAll(Expectation.words(path));
    found.forEach(
        word -> violations.add("/" + path + " (" + response.status() + ") tells " + word));
  }

  private void nothingUnlistedIsInLists() {
    expected
        .unlisted()
        .forEach(
            (address, secret) ->
                crawl
                    .found()
                    .filter(found -> LIST.matcher(found.getKey()).matches())
                    .filter(found -> !found.getKey().equals(address))
                    .filter(found -> found.getValue().text().contains(secret))
                    .forEach(
                        found ->
                            violations.add("/" + found.getKey() + " lists unlisted " + secret)));
  }

  private void addressHasOneOwner(String path, Response response) {
    if (FIXED.contains(path) && response.status() / 100 == 3) {
      violations.add("/" + path + " was taken over by " + response.location());
    }
    Optional<String> target = target(path, response);
    if (target.isPresent()) {
      Response there = crawl.responses().get(target.get());
      if (there == null || there.status() != 200) {
        violations.add("/" + path + " redirects to /" + target.get() + ", which is not there");
      }
    }
    CANONICAL
        .matcher(response.status() == 200 ? response.text() : "")
        .results()
        .map(link -> link.group(1))
        .filter(canonical -> !canonical.equals(InProcessSite.BASE + path))
        .forEach(canonical -> violations.add("/" + path + " is the page of " + canonical));
  }

  private void idsHaveOneOwner(String path, Response response) {
    if (!path.endsWith("atom.xml")) {
      return;
    }
    Set<String> ids = new HashSet<>();
    for (MatchResult entry : FEED_ENTRY.matcher(response.text()).results().toList()) {
      String id = entry.group(2);
      if (!ids.add(id)) {
        violations.add("/" + path + " has twice the id " + id);
      }
      String other = pageOfId.putIfAbsent(id, entry.group(1));
      if (other != null && !other.equals(entry.group(1))) {
        violations.add("/" + path + " gives " + entry.group(1) + " the id of " + other);
      }
    }
  }

  private void everyPageOfTheSitemapIsThere() {
    String sitemap = crawl.responses().get("sitemap.xml").text();
    Set<String> pages = new HashSet<>();
    for (MatchResult location : LOCATION.matcher(sitemap).results().toList()) {
      String page = location.group(1).substring(InProcessSite.BASE.toString().length());
      Response response = crawl.responses().get(page);
      if (!pages.add(page) || response == null || response.status() != 200) {
        violations.add("the sitemap has twice, or without a page, /" + page);
      }
    }
  }
}
