package org.daybook.feed;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import org.daybook.document.Diagnostic;
import org.daybook.document.Diagnostic.Severity;
import org.daybook.publish.Publication;
import org.daybook.publish.live.Snapshot;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.jspecify.annotations.Nullable;

/** Those who read a site: what they may see now, and what they have seen before. */
public final class FeedMemory {
  private static final System.Logger LOG = System.getLogger(FeedMemory.class.getName());

  private final Supplier<Viewer> reader;
  private final FeedHistoryFile file;
  private FeedHistory ledger;
  private @Nullable Site last;

  /**
   * The audience of one site.
   *
   * @param reader for whom it is published, asked anew each time
   * @param memory the file that keeps what they have seen; may be deleted while nobody publishes
   * @param form what feeds depend on beside the content: their formats, the public URL
   */
  public FeedMemory(Supplier<Viewer> reader, Path memory, String form) {
    this.reader = reader;
    file = new FeedHistoryFile(memory);
    ledger = read().in(form);
  }

  /** When they look. */
  public Instant now() {
    return reader.get().now();
  }

  /**
   * What they see while the rest of the site is not there yet: it has no dates, nor is it known.
   */
  public Snapshot part(Publication publication) {
    Viewer now = reader.get();
    Site visible = publication.site().visibleTo(now);
    return Snapshot.of(publication, visible.remembering(ledger.past(visible)), now);
  }

  /** What they see of a whole site. */
  public Snapshot whole(Publication publication) {
    Viewer now = reader.get();
    Site visible = after(publication.site().visibleTo(now));
    FeedHistory next = ledger.seeing(visible, broken(publication), now.now());
    if (!next.equals(ledger)) {
      ledger = next;
      write();
    }
    return Snapshot.of(publication, visible.remembering(ledger.history()), now);
  }

  /** Whether time alone has changed what they see. */
  public boolean missesSomethingOf(Snapshot shown) {
    return shown.isOutdated(reader.get());
  }

  private Site after(Site visible) {
    Site following = last == null ? visible : visible.following(last);
    last = following;
    return following;
  }

  private static Set<String> broken(Publication publication) {
    return publication.diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
        .map(Diagnostic::path)
        .collect(toSet());
  }

  private FeedHistory read() {
    try {
      return file.read();
    } catch (IOException e) {
      LOG.log(WARNING, "What feeds had before is forgotten", e);
      return FeedHistory.EMPTY;
    }
  }

  private void write() {
    try {
      file.write(ledger);
    } catch (IOException e) {
      LOG.log(WARNING, "What feeds have now will be forgotten with the next start", e);
    }
  }
}
