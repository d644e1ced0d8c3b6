package org.daybook.publish.live;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import java.time.Instant;
import org.daybook.io.InstanceLogger;
import org.daybook.report.Freshness;
import org.daybook.report.Freshness.State;
import org.daybook.source.UnreadableFolderException;

/**
 * The freshness of a site, which any thread may ask for. Each cause is logged once while it lasts.
 */
final class LiveStatus {
  private static final System.Logger LOG = InstanceLogger.of(LiveSite.class);

  private volatile Freshness freshness = Freshness.UNKNOWN;
  private String logged = "";

  Freshness freshness() {
    return freshness;
  }

  /** Notes that the content is published as it was when looked at. */
  void current(Instant when) {
    if (!logged.isEmpty()) {
      logged = "";
      LOG.log(INFO, "The published site is current again");
    }
    if (freshness.state() != State.CURRENT) {
      freshness = new Freshness(State.CURRENT, when, "");
    }
  }

  /** Notes that a newer publication replaced the current one. */
  void published(Instant when) {
    current(when);
    freshness = new Freshness(State.CURRENT, when, "");
  }

  /** Notes that only a part is published yet. */
  void partly(int pending, Instant when) {
    freshness = freshness.next(State.BEHIND, when, pending + " files are still to be converted");
  }

  /**
   * Notes that most of the content has gone.
   *
   * @param published whether there is a site that stays as it is
   * @param why one sentence
   */
  void heldBack(boolean published, String why, Instant when) {
    freshness = freshness.next(published ? State.HELD_BACK : State.UNPUBLISHED, when, why);
    if (isNew(why)) {
      LOG.log(ERROR, "{0}", why);
    }
  }

  /**
   * Notes that files wait for the renderer.
   *
   * @param published whether there is a site without them
   * @param why one sentence
   */
  void waiting(boolean published, String why, Instant when) {
    freshness = freshness.next(published ? State.BEHIND : State.UNPUBLISHED, when, why);
    if (isNew(why)) {
      LOG.log(WARNING, "Files wait to be converted: {0}", why);
    }
  }

  /**
   * Notes that a look at the content failed.
   *
   * @param published whether there is a site that stays as it is
   * @param source the content, as messages to operators name it
   */
  void failed(boolean published, Object source, Throwable cause, Instant when) {
    freshness =
        freshness.next(
            published ? State.BEHIND : State.UNPUBLISHED, when, reason(published, cause));
    if (!isNew(cause.toString())) {
      return;
    }
    if (cause instanceof UnreadableFolderException) {
      LOG.log(ERROR, "{0}; Daybook looks again every few seconds", cause.getMessage());
    } else {
      LOG.log(ERROR, "Publishing of " + source + " failed; it is tried again", cause);
    }
  }

  // Whoever sees that nothing is published may be the one who can correct the path.
  private static String reason(boolean published, Throwable cause) {
    if (cause instanceof UnreadableFolderException folder) {
      return published ? folder.withoutPath() : String.valueOf(folder.getMessage());
    }
    return "publishing failed (" + cause.getClass().getSimpleName() + "); the log says why";
  }

  private boolean isNew(String cause) {
    boolean differs = !logged.equals(cause);
    logged = cause;
    return differs;
  }
}
