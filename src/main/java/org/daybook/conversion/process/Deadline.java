package org.daybook.conversion.process;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.daybook.document.Diagnostic;
import org.daybook.renderer.protocol.Reply;
import org.daybook.renderer.protocol.Reply.Failed;

/**
 * The time that one document may take. A renderer that passes it is killed, because nothing else
 * stops a document that runs away.
 *
 * @param limit from the moment at which the renderer begins with the document
 */
record Deadline(Duration limit) {
  /**
   * Converts a document. Its conversion has failed if it passes the deadline.
   *
   * @throws RendererLostException if the renderer ends meanwhile for another reason
   */
  Reply convert(Session session, ConversionJob job)
      throws RendererLostException, InterruptedException {
    try {
      return session.convert(job, limit);
    } catch (TimeoutException e) {
      session.dismiss();
      String message = "took longer than " + seconds() + " s to convert; split it";
      return new Failed(0, Diagnostic.error(job.path(), 1, message));
    }
  }

  private String seconds() {
    return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
  }
}
