package org.daybook.container;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every address of a site that its pages, feeds, sitemap and style sheets name, each as it is and
 * compressed.
 *
 * @param replies by address below the site and accepted coding
 */
record Crawl(Map<String, Observation> replies) {
  private static final int MOST = 2000;
  private static final Pattern LINK =
      Pattern.compile(
          "(?:href|src|xmlUrl|htmlUrl|poster|content)=[\"']([^\"'#]+)|<loc>([^<]+)|url\\(\"?([^)\"#]+)|\"(?:url|home_page_url|feed_url|src|next_url)\""
              + " ?: ?\"([^\"]+)\"");

  /** The first addresses. Links from one search to the next are not followed: they never end. */
  private static final List<String> SEEDS =
      List.of(
          "",
          "sitemap.xml",
          "robots.txt",
          "feed.json",
          "_/embed/latest?frame",
          "nowhere/",
          "search/?q=answer&page=2",
          "search/?q=k%C3%A4se%20author:%22author%203%22",
          "search/?q=anwser",
          "search/suggest?q=ma",
          "search/atom.xml?q=answer%20tag:tag-3",
          "search/feed.json?q=answer",
          "_/api/v1/search?q=%22int%20answer%22",
          "_/embed/search?q=word5");

  private static final String SEARCH = "?q=";
  private static final String BEHIND = "Not everything is indexed yet";

  /**
   * What all containers are compared with.
   *
   * @param folder in which the content and the installation are made
   */
  static Crawl ofAlone(Path folder) throws Exception {
    Path content = Workshop.write(folder.resolve("content"));
    Path home = Files.createDirectories(folder.resolve("alone"));
    Installation alone = new Installation(home, content);
    try (Server jar = Distribution.ALONE.start(alone, Workshop.pages())) {
      return of(jar.client(Mount.NOTES));
    }
  }

  /** The addresses of a site, once its search finds everything. */
  static Crawl of(Client client) throws IOException, InterruptedException {
    for (int n = 0; n < MOST && client.get("search/?q=answer").text().contains(BEHIND); n++) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    Map<String, Observation> replies = new TreeMap<>();
    TreeSet<String> known = new TreeSet<>(SEEDS);
    Deque<String> waiting = new ArrayDeque<>(known);
    while (!waiting.isEmpty() && known.size() < MOST) {
      String path = waiting.remove();
      links(client, path, read(client, path, replies)).stream()
          .filter(link -> !link.contains(SEARCH) && known.add(link))
          .forEach(waiting::add);
    }
    return new Crawl(replies);
  }

  /** The same addresses of another site, or a part of them. */
  Crawl again(Client client, int everySo) throws IOException, InterruptedException {
    Map<String, Observation> again = new TreeMap<>();
    List<String> known = List.copyOf(replies.keySet());
    for (int i = 0; i < known.size(); i += 2 * everySo) {
      read(client, known.get(i).replaceFirst(" .*", ""), again);
    }
    return new Crawl(again);
  }

  private static Client.Reply read(Client client, String path, Map<String, Observation> replies)
      throws IOException, InterruptedException {
    Client.Reply plain = client.get(path, "Accept-Encoding", "identity");
    replies.put(path + " identity", Observation.of(plain));
    replies.put(
        path + " gzip", Observation.of(client.get(path, "Accept-Encoding", "gzip, deflate, br")));
    return plain;
  }

  private static TreeSet<String> links(Client client, String path, Client.Reply reply) {
    TreeSet<String> links = new TreeSet<>();
    if (reply.header("Content-Type").startsWith("image/")) {
      return links;
    }
    Matcher link = LINK.matcher(reply.text().replace("&amp;", "&"));
    while (link.find()) {
      for (int group = 1; group <= link.groupCount(); group++) {
        Optional.ofNullable(link.group(group))
            .flatMap(target -> below(client.base().resolve(path), client.base(), target))
            .ifPresent(links::add);
      }
    }
    return links;
  }

  /** The address below the site that a link leads to; empty for those of other sites. */
  private static Optional<String> below(URI from, URI base, String link) {
    try {
      String target = from.resolve(link).toString();
      return List.of(Snippet.BASE_URL, base.toString()).stream()
          .filter(target::startsWith)
          .map(site -> target.substring(site.length()).replaceFirst("#.*", ""))
          .findFirst();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The addresses whose response differs from that of a reference but in added headers. */
  Map<String, String> differences(Crawl reference) {
    Map<String, String> differences = new TreeMap<>();
    replies.forEach(
        (address, seen) -> {
          Observation expected = reference.replies.get(address);
          if (!seen.withHeadersOf(expected).equals(expected)) {
            differences.put(address, seen + " instead of " + expected);
          }
        });
    return differences;
  }

  /** The headers that no response of a reference has. */
  Set<String> added(Crawl reference) {
    Set<String> added = new TreeSet<>();
    replies.forEach((address, seen) -> added.addAll(seen.added(reference.replies.get(address))));
    return added;
  }

  /** The number of addresses. */
  int size() {
    return replies.size() / 2;
  }
}
