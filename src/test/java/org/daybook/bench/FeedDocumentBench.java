package org.daybook.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daybook.feed.format.FeedDocument;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.site.FeedAddress;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An Atom document of 30 entries of 9 KB, without a server: microseconds each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FeedDocumentBench {
  private static final int ENTRIES = 30;
  private static final String PARAGRAPH =
      "<p>Text with a <a href=\"https://example.org/x\">link</a> &amp; "
          + "<code>List&lt;T&gt;</code> – naïve.</p>\n";

  private FeedDocument document;

  /** Makes the site. */
  @Setup
  public void make() {
    Site site =
        Sites.of(
            IntStream.range(0, ENTRIES).mapToObj(FeedDocumentBench::note).toArray(Note[]::new));
    URI base = URI.create("https://notes.example/");
    document =
        new FeedDocuments(Sites.feeds(site), base, new SitePath("icon.svg"))
            .at(FeedAddress.atom(SitePath.HOME))
            .orElseThrow();
  }

  /** What a 304 needs. */
  @Benchmark
  public String fingerprint() {
    return document.fingerprint();
  }

  /** The whole document. */
  @Benchmark
  public void write() throws IOException {
    document.writeTo(OutputStream.nullOutputStream());
  }

  private static Note note(int n) {
    return Note.at("notes/n" + n + "/")
        .titled("Note " + n)
        .summarised("A summary.")
        .tagged("java", "queues")
        .sayingInFeeds(PARAGRAPH.repeat(100));
  }
}
