package org.daybook.conversion.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daybook.renderer.protocol.Message;

/** The messages of the renderer about one document. */
final class Inbox {
  // An empty value marks the end.
  private final BlockingQueue<Optional<Message>> answers = new LinkedBlockingQueue<>();

  void put(Message message) {
    answers.add(Optional.of(message));
  }

  /** Reports to the waiting thread that the renderer has ended. */
  void close() {
    answers.add(Optional.empty());
  }

  /**
   * The next message.
   *
   * @throws TimeoutException if none comes within this time
   */
  Message take(Duration patience)
      throws RendererLostException, TimeoutException, InterruptedException {
    return take(System.nanoTime() + patience.toNanos());
  }

  /**
   * The next message.
   *
   * @param end the last moment to wait for, in the time of {@link System#nanoTime}
   */
  Message take(long end) throws RendererLostException, TimeoutException, InterruptedException {
    Optional<Message> answer = answers.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    if (answer == null) {
      throw new TimeoutException();
    }
    return content(answer);
  }

  private static Message content(Optional<Message> answer) throws RendererLostException {
    return answer.orElseThrow(RendererLostException::ended);
  }
}
