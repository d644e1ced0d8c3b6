package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.publish.live.PublishedFolder;
import org.daybook.report.Freshness;
import org.daybook.report.HealthReport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sites that are edited at random, at all of their addresses. After each edit a server that keeps
 * its answers says the same as one that has only just started, and what another body has, has
 * another entity tag.
 */
class EditedSiteTest {
  private static final Path JARS = Path.of(System.getProperty("renderer", "target/renderer"));
  private static final int EDITS = Integer.getInteger("edits", 10);
  private static final Pattern LINK =
      Pattern.compile("(?:href|src|xmlUrl|htmlUrl)=\"([^\"#?]+)|<loc>([^<]+)</loc>");

  @TempDir Path work;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, String> bodies = new HashMap<>();
  private final Set<String> addresses =
      new TreeSet<>(
          List.of("", "tags/", "archive/", "feeds/", "atom.xml", "feed.json", "sitemap.xml"));

  /** What a server says of an address. */
  private record Said(int status, String type, String tag, String body) {}

  static List<Long> seeds() {
    String chosen = System.getProperty("seeds", "2,7");
    return Pattern.compile(",").splitAsStream(chosen).map(Long::valueOf).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyAnswerIsThatOfAServerThatHasJustStarted(long seed) throws Exception {
    Path content = Files.createDirectory(work.resolve("content"));
    EditedSite site = new EditedSite(content, new Random(seed));
    try (Renderer renderer = Renderer.process(JARS, work, Renderer.Limits.DEFAULT);
        Converter converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
        PublishedFolder edited =
            new PublishedFolder(content, work.resolve("feeds"), converter, "edited")) {
      site.begin();
      edited.publish();
      try (Server keeping = server(edited)) {
        for (int edit = 0; edit < EDITS; edit++) {
          String after = "seed " + seed + ", edit " + edit + ": " + site.last();
          Path memory = work.resolve("feeds" + edit);
          Files.copy(work.resolve("feeds"), memory);
          try (PublishedFolder anew =
              new PublishedFolder(content, memory, converter, "anew " + edit)) {
            anew.publish();
            compare(after, keeping, edited, anew);
          }
          site.edit();
          edited.publish();
        }
      }
    }
  }

  private void compare(String after, Server keeping, PublishedFolder edited, PublishedFolder anew)
      throws Exception {
    InProcess same = InProcess.keepingNothing(published(edited));
    InProcess fresh = InProcess.keepingNothing(published(anew));
    // Last good versions are a part of the past.
    boolean whole = !edited.hasErrors();
    Deque<String> open = new ArrayDeque<>(addresses);
    Set<String> seen = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    while (!open.isEmpty()) {
      String path = open.pop();
      if (!path.startsWith("_/") && seen.add(path)) {
        Said made = said(same.get(path));
        Said kept = said(keeping, path, (path.hashCode() & 1) == 0);
        Said first = whole ? said(fresh.get(path)) : made;
        if (!kept.equals(made)) {
          wrong.add("kept is another than made: " + path + "\n" + difference(kept, made));
        }
        if (!first.equals(made)) {
          wrong.add("made anew is another: " + path + "\n" + difference(made, first));
        }
        String known = bodies.putIfAbsent(path + " " + made.tag, made.body);
        if (made.status == 200 && known != null && !known.equals(made.body)) {
          wrong.add("two bodies have one tag: " + path + "\n" + difference(known, made.body));
        }
        if (made.status == 200) {
          open.addAll(links(path, made.body));
        }
      }
    }
    addresses.addAll(seen);
    assertThat(wrong).as(after).isEmpty();
  }

  private static String difference(Said one, Said other) {
    return "%d %s %s, %d %s %s%n%s"
        .formatted(
            one.status,
            one.type,
            one.tag,
            other.status,
            other.type,
            other.tag,
            difference(one.body, other.body));
  }

  private static String difference(String one, String other) {
    List<String> left = new ArrayList<>(one.lines().toList());
    List<String> right = new ArrayList<>(other.lines().toList());
    List<String> both = new ArrayList<>(left);
    right.forEach(left::remove);
    both.forEach(right::remove);
    return "- " + String.join("\n- ", left) + "\n+ " + String.join("\n+ ", right);
  }

  private static List<String> links(String path, String body) {
    List<String> found = new ArrayList<>();
    String base = InProcess.BASE.toString();
    LINK.matcher(body)
        .results()
        .map(link -> link.group(1) == null ? link.group(2) : link.group(1))
        .forEach(
            link -> {
              try {
                String target = InProcess.BASE.resolve(path).resolve(link).toString();
                if (target.startsWith(base)) {
                  found.add(target.substring(base.length()));
                }
              } catch (IllegalArgumentException e) {
                // No address.
              }
            });
    return found;
  }

  private Server server(PublishedFolder edited) {
    return new Server(
        edited::feeds,
        work.resolve("server"),
        work,
        "/site",
        InProcess.BASE,
        () -> InProcess.NOW.plusSeconds(60),
        InProcess.presentation(4 << 20));
  }

  private static Published published(PublishedFolder folder) {
    return new Published(
        folder::feeds, new HealthReport(folder::inspection, () -> Freshness.UNKNOWN, false));
  }

  private static Said said(InProcess.Answer answer) {
    return new Said(
        answer.status(), answer.header("Content-Type"), answer.header("ETag"), answer.text());
  }

  private Said said(Server server, String path, boolean zipped)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/site/" + path));
    if (zipped) {
      request.header("Accept-Encoding", "gzip");
    }
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    byte[] body = response.body();
    if (response.headers().firstValue("Content-Encoding").isPresent()) {
      body = new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes();
    }
    return new Said(
        response.statusCode(),
        response.headers().firstValue("Content-Type").orElse(""),
        response.headers().firstValue("ETag").orElse("").replace("-gzip\"", "\""),
        new String(body, UTF_8));
  }
}
