package org.daybook.conversion.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daybook.renderer.protocol.Reply;

/** The messages of the renderer about one document. */
final class Inbox {
  // An empty value marks the end.
  private final BlockingQueue<Optional<Reply>> answers = new LinkedBlockingQueue<>();

  void put(Reply reply) {
    answers.add(Optional.of(reply));
  }

  /** Reports to the waiting thread that the renderer has ended. */
  void close() {
    answers.add(Optional.empty());
  }

  /**
   * The next reply.
   *
   * @throws TimeoutException if none comes within this time
   */
  Reply take(Duration patience)
      throws RendererLostException, TimeoutException, InterruptedException {
    return take(System.nanoTime() + patience.toNanos());
  }

  /**
   * The next reply.
   *
   * @param end the last moment to wait for, in the time of {@link System#nanoTime}
   */
  Reply take(long end) throws RendererLostException, TimeoutException, InterruptedException {
    Optional<Reply> answer = answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    if (answer == null) {
      throw new TimeoutException();
    }
    return content(answer);
  }

  private static Reply content(Optional<Reply> answer) throws RendererLostException {
    return answer.orElseThrow(RendererLostException::ended);
  }
}
