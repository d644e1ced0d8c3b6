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

/**
 * The log of publications. Each diagnostic is logged once for as long as it exists. For one thread;
 * any may ask for the counts.
 */
final class PublicationLog {
  private static final System.Logger LOG = InstanceLogger.of(LiveSite.class);

  private Set<Diagnostic> known = Set.of();
  private long begun;
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

  /** Logs a publication, after which the next part of it begins. */
  void published(Publication publication) {
    counts = counts.published(Duration.ofNanos(System.nanoTime() - begun));
    begun();
    int entries = publication.site().newest().size();
    int problems = publication.diagnostics().size();
    if (publication.pending() > 0) {
      String progress = "Published {0} entries so far, {1} problems, {2} files still to convert";
      LOG.log(INFO, progress, entries, problems, publication.pending());
    } else {
      LOG.log(INFO, "Published {0} entries, {1} problems", entries, problems);
    }
    publication.diagnostics().stream().filter(d -> !known.contains(d)).forEach(PublicationLog::log);
    known = new HashSet<>(publication.diagnostics());
  }

  // Messages quote sources, whose line breaks must not forge lines of the log.
  private static void log(Diagnostic diagnostic) {
    boolean error = diagnostic.severity() == Diagnostic.Severity.ERROR;
    LOG.log(error ? ERROR : WARNING, "{0}", diagnostic.toString().replaceAll("\\p{Cntrl}", " "));
  }
}
