package org.daybook.conversion.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daybook.renderer.protocol.Message;

/** What the program says about one document. */
final class Inbox {
  // An empty answer says that there will be no other.
  private final BlockingQueue<Optional<Message>> answers = new LinkedBlockingQueue<>();

  void put(Message message) {
    answers.add(Optional.of(message));
  }

  /** Tells whoever waits that the program is gone. */
  void close() {
    answers.add(Optional.empty());
  }

  /** The next message, if it comes within this time. */
  Message take(Duration patience)
      throws RendererLostException, TimeoutException, InterruptedException {
    return take(System.nanoTime() + patience.toNanos());
  }

  /**
   * The next message.
   *
   * @param end until when to wait, as {@link System#nanoTime} counts
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
