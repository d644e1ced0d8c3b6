package org.daybook.conversion.process;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.daybook.document.Rule;
import org.daybook.renderer.protocol.Reply;
import org.daybook.renderer.protocol.Reply.Failed;
import org.daybook.renderer.protocol.Request.Convert;
import org.daybook.renderer.protocol.Request.Included;

/**
 * Finds out whether a document or the machine is at fault when a conversion does not end with an
 * answer. The document is converted alone, by a renderer that has just converted a tiny one. It is
 * at fault if it then uses up its time or ends the renderer twice, and the tiny document is
 * converted after that too.
 *
 * @param sessions the renderer, which converts nothing else meanwhile
 * @param limit the longest time for one document
 */
record Trial(Sessions sessions, Duration limit) {
  private static final Convert PROBE = new Convert(0, "probe.adoc", "", "", Map.of(), "a", true);

  /** The share of its time that a document must have been computed for to be at fault. */
  private static final int SHARE = 5;

  private static final int TIMES = 2;

  /**
   * Converts a document alone. A failure is the document's own.
   *
   * @throws RendererLostException if the renderer cannot convert the tiny document either
   * @throws InconclusiveTrialException if the machine or someone on it may be at fault
   */
  Reply convert(ConversionJob job)
      throws RendererLostException, InconclusiveTrialException, InterruptedException {
    for (int time = 0; time < TIMES; time++) {
      Session fresh = proved();
      Duration before = fresh.processorTime().orElse(Duration.ZERO);
      try {
        return fresh.convert(job, limit);
      } catch (TimeoutException e) {
        boolean idle = isIdle(fresh, before);
        fresh.dismiss();
        proved();
        return late(job, idle);
      } catch (RendererLostException e) {
        if (fresh.wasKilled() || fresh.isDismissed()) {
          throw new InconclusiveTrialException(String.valueOf(e.getMessage()));
        }
      }
    }
    proved();
    return failed(job, "needs more memory than the renderer has, or ends it otherwise; split it");
  }

  /** Says whether a renderer has hardly computed since it had taken so much processor time. */
  private boolean isIdle(Session session, Duration before) {
    return session
        .processorTime()
        .filter(now -> now.minus(before).multipliedBy(SHARE).compareTo(limit) < 0)
        .isPresent();
  }

  private Reply late(ConversionJob job, boolean idle) throws InconclusiveTrialException {
    if (idle) {
      throw new InconclusiveTrialException("it was stopped, or the machine is busy");
    }
    String seconds = BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
    return failed(job, "took longer than " + seconds + " s to convert; split it");
  }

  /** A session that has converted the tiny document. */
  private Session proved() throws RendererLostException, InterruptedException {
    Session session = sessions.current();
    try {
      session.convert(new ConversionJob(PROBE, () -> wanted -> Included.missing(0)), limit);
      return session;
    } catch (TimeoutException e) {
      session.dismiss();
      throw new RendererLostException("it does not answer, or the machine is busy");
    }
  }

  private static Failed failed(ConversionJob job, String message) {
    return new Failed(0, Rule.CONVERSION_FAILED.at(job.path(), 1, message));
  }
}
