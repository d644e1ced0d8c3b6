package org.daybook.bench;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kind of request.
 *
 * @param name as tables call it
 * @param paths the addresses, one of which each request asks for
 * @param status of every answer
 */
record Kind(String name, List<String> paths, int status) {
  static final String MISSING = "notes/missing/";

  private static final Pattern STYLESHEET =
      Pattern.compile("<link[^>]*rel=\"?stylesheet\"?[^>]*href=\"?([^\" >]+)");
  private static final int NOT_MODIFIED = 304;
  // More than the head of an answer without a body.
  private static final int SMALL = 1500;

  /** All kinds, for a site whose home page is given. */
  static List<Kind> all(String home, LoadSite site) throws IOException {
    Matcher stylesheet = STYLESHEET.matcher(home);
    if (!stylesheet.find()) {
      throw new IOException("The home page has no style sheet.");
    }
    String entry = site.page(site.count() / 2);
    return List.of(
        new Kind("entry", List.of(entry), 200),
        new Kind("any entry", site.pages(), 200),
        new Kind("entry, 304", List.of(entry), NOT_MODIFIED),
        new Kind("home", List.of(""), 200),
        new Kind("list", List.of("notes/"), 200),
        new Kind("feed", List.of("atom.xml"), 200),
        new Kind("style sheet", List.of(stylesheet.group(1)), 200),
        new Kind("drawing", List.of(LoadSite.DRAWING), 200),
        new Kind("404", List.of(MISSING), 404));
  }

  /**
   * The tag that requests of this kind name, or nothing if they name none.
   *
   * @throws IOException if the server answers such a request with another status
   */
  String tag(ServerProcess server) throws IOException, InterruptedException {
    Crawl crawl = new Crawl(server);
    String path = paths.get(0);
    String tag = "";
    if (status == NOT_MODIFIED) {
      tag = crawl.get(path, "").headers().firstValue("ETag").orElseThrow();
    }
    int answered = crawl.get(path, tag).statusCode();
    if (answered != status) {
      throw new IOException(server.at(path) + " is answered " + answered + ", not " + status);
    }
    return tag;
  }

  /** How many of a run's requests had another answer than they must, as far as counts show. */
  long failures(Wrk.Run run) {
    if (run.answers() == 0) {
      return Wrk.CONNECTIONS;
    }
    if (status >= 400) {
      return run.broken() + run.answers() - run.refused();
    }
    boolean bodies = status == NOT_MODIFIED && run.bytes() > run.answers() * SMALL;
    return run.broken() + (bodies ? run.answers() : run.refused());
  }
}
