package org.daybook.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.daybook.feed.format.FeedDocument;
import org.daybook.feed.format.FeedDocuments;
import org.daybook.site.FeedAddress;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;

/**
 * Measures the processor time of an Atom document of 30 entries of 9 KB without a server: that of
 * the thread that writes it, so other load on the machine counts for little.
 */
public final class AtomBench {
  private static final int ENTRIES = 30;
  private static final int ROUNDS = 40;
  private static final int DOCUMENTS = 200;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private AtomBench() {}

  public static void main(String[] arguments) throws IOException {
    FeedDocument document = document();
    double[] micros = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < DOCUMENTS; i++) {
        document.writeTo(OutputStream.nullOutputStream());
      }
      micros[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e3 / DOCUMENTS;
    }
    double[] warm = Arrays.copyOfRange(micros, ROUNDS / 2, ROUNDS);
    Arrays.sort(warm);
    System.out.printf(
        "first %d documents: %.0f us each; warm: %.0f us each (median of %d rounds)%n",
        DOCUMENTS, micros[0], warm[warm.length / 2], warm.length);
  }

  private static FeedDocument document() {
    String paragraph =
        "<p>Text with a <a href=\"https://example.org/x\">link</a> &amp; "
            + "<code>List&lt;T&gt;</code> – naïve.</p>\n";
    Site site =
        Sites.of(
            IntStream.range(0, ENTRIES)
                .mapToObj(
                    n ->
                        Note.at("notes/n" + n + "/")
                            .titled("Note " + n)
                            .summarised("A summary.")
                            .tagged("java", "queues")
                            .sayingInFeeds(paragraph.repeat(100)))
                .toArray(Note[]::new));
    return new FeedDocuments(
            Sites.feeds(site), URI.create("https://notes.example/"), new SitePath("icon.svg"))
        .at(FeedAddress.atom(SitePath.HOME))
        .orElseThrow();
  }
}
