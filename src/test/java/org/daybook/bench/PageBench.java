package org.daybook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.daybook.feed.Feeds;
import org.daybook.html.ErrorNotice;
import org.daybook.html.HtmlPage;
import org.daybook.html.Pages;
import org.daybook.html.Summaries;
import org.daybook.html.ThemeAssets;
import org.daybook.site.Entry;
import org.daybook.site.Section;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The parts of an answer with a page, without a server: microseconds each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PageBench {
  private static final String PARAGRAPH =
      "<p>A text with a <a href=\"https://example.org/x\">link</a> and <code>code</code>.</p>\n";
  private static final ErrorNotice MISSING = new ErrorNotice(404, "Not found", "Nothing is here.");

  /** How many entries the site has. */
  @Param({"100", "10000"})
  public int entries;

  private Pages pages;
  private Feeds feeds;
  private Entry entry;
  private byte[] bytes;

  /** Makes the site. */
  @Setup
  public void make() {
    Note[] notes = IntStream.range(0, entries).mapToObj(PageBench::note).toArray(Note[]::new);
    feeds = Sites.feeds(Sites.of(notes));
    pages =
        new Pages(ThemeAssets.bundled(), false, Summaries.OFF, "bench")
            .at(URI.create("https://bench.example.org/"));
    entry = feeds.site().entry(new SitePath("notes/n" + entries / 2 + "/")).orElseThrow();
    bytes = entryPage().markup().getBytes(UTF_8);
  }

  /** What a 304 needs: neighbours, related entries and backlinks looked up, and digested. */
  @Benchmark
  public String entryFingerprint() {
    return entryPage().fingerprint();
  }

  /** The page of an entry of 9 KB. */
  @Benchmark
  public String entryMarkup() {
    return entryPage().markup();
  }

  /** The compression of that page. */
  @Benchmark
  public void entryGzip() throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(OutputStream.nullOutputStream())) {
      out.write(bytes);
    }
  }

  /** The home page's fingerprint. */
  @Benchmark
  public String homeFingerprint() {
    return pages.home(feeds).fingerprint();
  }

  /** The fingerprint of the page of the section. */
  @Benchmark
  public String listFingerprint() {
    Section section = feeds.site().sectionOf(entry);
    return pages.section(feeds, feeds.site().listPage(section.path()).orElseThrow()).fingerprint();
  }

  /** The error page in place of one that is missing, with suggestions. */
  @Benchmark
  public String missing() {
    return pages.notice(feeds, new SitePath("notes/missing/"), MISSING, "notes/missing/");
  }

  private HtmlPage entryPage() {
    return pages.entry(feeds, entry);
  }

  private static Note note(int n) {
    return Note.at("notes/n" + n + "/")
        .titled("Note " + n)
        .summarised("A summary.")
        .tagged("tag-" + n % 40, "topic-" + n % 7)
        .saying(PARAGRAPH.repeat(100));
  }
}
