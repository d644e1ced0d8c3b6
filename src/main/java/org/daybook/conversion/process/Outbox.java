package org.daybook.conversion.process;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.daybook.io.Instance;
import org.daybook.renderer.protocol.Frames;
import org.daybook.renderer.protocol.Message;

/**
 * The messages to one run of the renderer. They are written by a thread of their own, because a
 * renderer that is stopped reads nothing, and its deadline must end the waiting.
 */
final class Outbox implements AutoCloseable {
  private final OutputStream out;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final Thread writer;

  private Outbox(OutputStream out) {
    this.out = out;
    writer = new Thread(this::write, Instance.thread("daybook-renderer-requests"));
    writer.setDaemon(true);
  }

  static Outbox to(OutputStream out) {
    Outbox outbox = new Outbox(out);
    outbox.writer.start();
    return outbox;
  }

  /** Sends a message after those before it. */
  void put(Message message) {
    messages.add(message);
  }

  /** Ends the thread and waits for it. The renderer must have ended, which ends a write. */
  @Override
  public void close() {
    writer.interrupt();
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void write() {
    try {
      while (true) {
        Frames.write(out, messages.take());
      }
    } catch (IOException | InterruptedException e) {
      // The renderer has ended, which its answers tell too.
    }
  }
}
