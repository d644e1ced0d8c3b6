package org.daybook.publish.live;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.daybook.document.Diagnostic;
import org.daybook.io.InstanceLogger;
import org.daybook.publish.Publication;
import org.daybook.site.Site;

/**
 * The log of publications. Each diagnostic is logged once for as long as it exists. For one thread;
 * any may ask for the counts.
 */
final class PublicationLog {
  private static final System.Logger LOG = InstanceLogger.of(LiveSite.class);

  private Set<Diagnostic> known = Set.of();
  private long begun;
  private long converted;
  private boolean first = true;
  private volatile PublicationCounts counts = PublicationCounts.NONE;

  /** The number of publications that were logged. */
  PublicationCounts counts() {
    return counts;
  }

  /** Notes that a publication begins. */
  void begun() {
    begun = System.nanoTime();
  }

  /** Notes that a look at the content failed. */
  void failed() {
    counts = counts.failed();
  }

  /**
   * Logs a publication, after which the next part of it begins.
   *
   * @param seen the part of the site that readers see
   * @param all the number of documents that were converted since the start
   */
  void published(Publication publication, Site seen, long all) {
    counts = counts.published(Duration.ofNanos(System.nanoTime() - begun));
    begun();
    LOG.log(INFO, "{0}", sentence(publication, seen, all - converted));
    if (publication.pending() == 0) {
      first = false;
      converted = all;
    }
    publication.diagnostics().stream().filter(d -> !known.contains(d)).forEach(PublicationLog::log);
    known = new HashSet<>(publication.diagnostics());
  }

  private String sentence(Publication publication, Site seen, long made) {
    int entries = seen.newest().size();
    int hidden = publication.site().newest().size() - entries;
    int pending = publication.pending();
    long stored = Math.max(0, publication.files() - made);
    return "Published "
        + (entries == 1 ? "1 entry" : entries + " entries")
        + (hidden > 0 ? " (" + hidden + " hidden: draft, later or expired)" : "")
        + (pending > 0 ? " so far, " : ", ")
        + number(publication.diagnostics().size(), "problem")
        + ": "
        + made
        + " of "
        + number(publication.files() + pending, "file")
        + " converted"
        + (first ? ", " + stored + " from the store" : "")
        + (pending > 0 ? ", " + pending + " still to convert" : "");
  }

  private static String number(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  // Messages quote sources, whose line breaks must not forge lines of the log.
  private static void log(Diagnostic diagnostic) {
    boolean error = diagnostic.severity() == Diagnostic.Severity.ERROR;
    LOG.log(error ? ERROR : WARNING, "{0}", diagnostic.toString().replaceAll("\\p{Cntrl}", " "));
  }
}
