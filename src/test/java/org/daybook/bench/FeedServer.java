package org.daybook.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.daybook.Numbered;
import org.daybook.Server;
import org.daybook.document.Html;
import org.daybook.feed.FeedChanges;
import org.daybook.feed.Feeds;
import org.daybook.site.Site;

/**
 * A server in a process of its own, so that its heap can be bounded: shows 10,000 entries of 10 KB,
 * prints its port and the heap it uses when idle in megabytes, and ends with its input.
 */
final class FeedServer {
  static final int ENTRIES = 10_000;

  private static final Html TEXT =
      Html.of("A sentence that is of no importance – but has a dash. ".repeat(190));

  private FeedServer() {}

  public static void main(String[] folders) throws IOException {
    // A text is made anew for each reading, as one that is read from the store is.
    Site site = Numbered.site(ENTRIES, number -> new Html(TEXT.markup() + number));
    Feeds feeds = new Feeds(site, FeedChanges.NONE);
    try (Server server = new Server(() -> feeds, Path.of(folders[0]), Path.of(folders[1]))) {
      System.gc();
      long idle = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
      System.out.println(server.port() + " " + idle);
      System.in.read();
    }
  }
}
