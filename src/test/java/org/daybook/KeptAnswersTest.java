package org.daybook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.feed.Feeds;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.daybook.testing.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers are made once, in a container as readers have it. */
class KeptAnswersTest {
  @TempDir Path work;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicReference<Feeds> published = new AtomicReference<>();
  private Server server;

  @BeforeEach
  void start() {
    publish(note("notes/a/", "A", "alpha"), note("notes/b/", "B", "beta"));
    server = new Server(published::get, work, work);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void pageIsMadeOnceHoweverManyAskForIt() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(16);
    Callable<String> reading = () -> get("notes/a/").body();
    List<Future<String>> pages =
        readers.invokeAll(IntStream.range(0, 64).mapToObj(i -> reading).toList());
    readers.shutdown();

    Set<String> different = pages.stream().map(KeptAnswersTest::result).collect(toSet());
    assertThat(different).singleElement().asString().contains("alpha");
    assertThat(reads).hasValue(1);
  }

  @Test
  void a304MakesNothingEvenIfNothingWasMadeBefore() throws Exception {
    String tag = get("notes/a/").headers().firstValue("ETag").orElseThrow();
    Server other = new Server(published::get, work.resolve("other"), work);
    reads.set(0);

    HttpResponse<String> again =
        client.send(
            HttpRequest.newBuilder(
                    URI.create("http://localhost:" + other.port() + "/site/notes/a/"))
                .header("If-None-Match", tag)
                .build(),
            BodyHandlers.ofString());
    other.close();

    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(reads).hasValue(0);
  }

  @Test
  void anEditOfAnotherEntryKeepsTheAnswer() throws Exception {
    Note a = note("notes/a/", "A", "alpha");
    Note far = note("notes/far/", "Far", "gamma");
    publish(a, note("notes/b/", "B", "beta"), note("notes/c/", "C", "c"), far);
    String tag = get("notes/a/").headers().firstValue("ETag").orElseThrow();

    publish(a, note("notes/b/", "B", "beta"), note("notes/c/", "C", "c"), said("far", "delta"));

    assertThat(get("notes/a/").headers().firstValue("ETag")).contains(tag);
    assertThat(reads).hasValue(1);
    assertThat(get("notes/far/").body()).contains("delta");
  }

  @Test
  void anEditIsAnsweredAtOnce() throws Exception {
    assertThat(get("notes/a/").body()).contains("alpha");

    publish(said("a", "omega"), note("notes/b/", "B", "beta"));

    assertThat(get("notes/a/").body()).contains("omega").doesNotContain("alpha");
  }

  @Test
  void anEntryThatIsNoLongerPublishedIsNotAnswered() throws Exception {
    assertThat(get("notes/a/").statusCode()).isEqualTo(200);

    publish(note("notes/b/", "B", "beta"));

    assertThat(get("notes/a/").statusCode()).isEqualTo(404);
    assertThat(get("notes/b/").body()).doesNotContain("notes/a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes//a/", "notes/a/;x=1", "notes/%2e/a/", "notes%2fa/", "notes/a%2f"})
  void aPathThatServersReadDifferentlyIsNotFoundAlthoughThePageIsKept(String path)
      throws Exception {
    assertThat(get("notes/a/").statusCode()).isEqualTo(200);

    assertThat(get(path).statusCode()).isIn(400, 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "notes/", "notes/a/", "atom.xml", "sitemap.xml", "feeds.opml"})
  void headSaysWhatGetSends(String path) throws Exception {
    HttpResponse<byte[]> get =
        client.send(
            request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
    HttpResponse<byte[]> head =
        client.send(
            request(path)
                .header("Accept-Encoding", "gzip")
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build(),
            BodyHandlers.ofByteArray());

    assertThat(get.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(get.headers().firstValueAsLong("Content-Length")).hasValue(get.body().length);
    assertThat(head.headers().map())
        .usingRecursiveComparison()
        .ignoringFields("date")
        .isEqualTo(get.headers().map());
  }

  @ParameterizedTest
  @ValueSource(strings = {"identity", "gzip;q=0", "br"})
  void aCodingOfASecondLineCounts(String first) throws Exception {
    get("notes/a/");
    HttpResponse<byte[]> answer =
        client.send(
            request("notes/a/")
                .header("Accept-Encoding", first)
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", "\"other\"")
                .build(),
            BodyHandlers.ofByteArray());

    assertThat(answer.headers().firstValue("ETag").orElseThrow().contains("-gzip"))
        .isEqualTo(answer.headers().firstValue("Content-Encoding").isPresent());
  }

  @Test
  void a304HasNeitherTypeNorLength() throws Exception {
    String tag = get("notes/a/").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> unchanged =
        client.send(
            request("notes/a/").header("If-None-Match", tag).build(), BodyHandlers.ofString());

    assertThat(unchanged.statusCode()).isEqualTo(304);
    assertThat(unchanged.headers().map()).doesNotContainKeys("content-type", "content-length");
    assertThat(unchanged.headers().firstValue("ETag")).contains(tag);
  }

  @Test
  void answersTooLargeToKeepAreSentWhole() throws Exception {
    String random =
        new Random(1)
            .ints(300_000, 'a', 'z' + 1)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    publish(said("a", random), note("notes/b/", "B", "beta"));

    assertThat(get("notes/a/").body()).contains(random);
    assertThat(get("notes/a/").body()).contains(random);
    assertThat(reads).hasValueGreaterThanOrEqualTo(2);
  }

  @Test
  void fewAnswersAreMadeAtATimeHoweverManyAreAskedFor() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    int room = (int) Math.max(2, Runtime.getRuntime().maxMemory() >> 27);
    int clients = Math.min(180, room + 40); // The server has 200 threads.
    Note[] notes =
        IntStream.range(0, clients)
            .mapToObj(i -> Note.at("notes/" + i + "/").saying(slow("" + i, now, most)))
            .toArray(Note[]::new);
    publish(notes);
    ExecutorService readers = Executors.newFixedThreadPool(clients);
    List<Callable<String>> reading =
        IntStream.range(0, clients)
            .<Callable<String>>mapToObj(i -> () -> get("notes/" + i + "/").body())
            .toList();
    List<Future<String>> pages = readers.invokeAll(reading);
    readers.shutdown();

    assertThat(pages.stream().map(KeptAnswersTest::result).filter(page -> page.contains("slow")))
        .hasSize(clients);
    assertThat(most.get()).isBetween(1, room);
  }

  private static Text slow(String words, AtomicInteger now, AtomicInteger most) {
    return Texts.of(
        words,
        () -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          sleep();
          now.decrementAndGet();
          return new Html("<p>slow</p>");
        });
  }

  private static void sleep() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aSitemapTooLargeToKeepIsSentWhole() throws Exception {
    publish(IntStream.range(0, 2_500).mapToObj(i -> said("n" + i, "few")).toArray(Note[]::new));

    HttpResponse<String> sitemap = get("sitemap.xml");

    assertThat(sitemap.statusCode()).isEqualTo(200);
    assertThat(sitemap.body())
        .hasSizeGreaterThan(1 << 17)
        .contains("/n2499/")
        .endsWith("</urlset>");
  }

  private void publish(Note... notes) {
    published.set(Sites.feeds(Sites.of(notes)));
  }

  private Note note(String path, String title, String words) {
    Html form = new Html("<p>" + words + "</p>");
    Text text =
        Texts.of(
            words,
            () -> {
              reads.incrementAndGet();
              return form;
            });
    return Note.at(path).titled(title).saying(text);
  }

  private Note said(String name, String words) {
    return note("notes/" + name + "/", name, words);
  }

  private static String result(Future<String> page) {
    try {
      return page.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(
        URI.create("http://localhost:" + server.port() + "/site/" + path));
  }
}
