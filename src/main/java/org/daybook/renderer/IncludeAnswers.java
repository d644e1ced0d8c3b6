package org.daybook.renderer;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.daybook.document.Rule;
import org.daybook.renderer.protocol.Request.Included;

/** The web application's answers to one conversion, which waits for them. */
final class IncludeAnswers {
  private final BlockingQueue<Included> waiting = new LinkedBlockingQueue<>();

  void add(Included answer) {
    waiting.add(answer);
  }

  /**
   * Waits for the next answer.
   *
   * @param path the document
   * @throws ConversionAbortedException if the renderer is stopped
   */
  Included take(String path) {
    try {
      return waiting.take();
    } catch (InterruptedException e) {
      throw new ConversionAbortedException(
          Rule.CONVERSION_PENDING.at(path, 1, "the renderer was stopped"));
    }
  }
}
