package org.daybook.conversion.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.renderer.protocol.Frames;
import org.daybook.renderer.protocol.IncludeWanted;
import org.daybook.renderer.protocol.Message;
import org.daybook.renderer.protocol.Ready;

/** The conversation with one run of the program. Any number of threads take part in it. */
final class Session {
  private static final Duration START = Duration.ofMinutes(1);

  private final RendererProcess child;
  private final Object sending = new Object();
  private final Thread reader;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, Inbox> inboxes = new ConcurrentHashMap<>();
  private volatile boolean over;
  private volatile boolean dismissed;
  private volatile long used = System.nanoTime();

  private Session(RendererProcess child) {
    this.child = child;
    reader = new Thread(this::read, "daybook-renderer-answers");
    reader.setDaemon(true);
  }

  static Session start(RendererProcess child) {
    Session session = new Session(child);
    session.reader.start();
    return session;
  }

  /** Whether the program is gone or going. */
  boolean isOver() {
    return over;
  }

  /** Whether the program was stopped by us. */
  boolean isDismissed() {
    return dismissed;
  }

  /** For how long nothing has been converted. */
  Duration idle() {
    return Duration.ofNanos(System.nanoTime() - used);
  }

  /**
   * Has a document converted.
   *
   * @param deadline from when the program begins with it
   * @throws TimeoutException if the deadline passed
   */
  Message convert(ConversionJob job, Duration deadline)
      throws RendererLostException, TimeoutException, InterruptedException {
    awaitReady();
    int id = ids.incrementAndGet();
    Inbox inbox = new Inbox();
    inboxes.put(id, inbox);
    try {
      send(job.request().numbered(id));
      // Those before it have the same deadline, so that its turn comes or the program hangs.
      inbox.take(deadline.plus(START));
      return converse(job, inbox, System.nanoTime() + deadline.toNanos());
    } finally {
      inboxes.remove(id);
      used = System.nanoTime();
    }
  }

  /** Lets the program end. Nothing may be under way. */
  void rest() {
    over = true;
    child.end();
    join();
  }

  /** Stops the program. Whatever is under way is lost. */
  void dismiss() {
    dismissed = true;
    over = true;
    child.kill();
    join();
  }

  private void awaitReady() throws RendererLostException, InterruptedException {
    if (!ready.await(START.toSeconds(), TimeUnit.SECONDS)) {
      child.kill();
      throw new RendererLostException("it did not start within " + START.toSeconds() + " s");
    }
    if (over) {
      throw RendererLostException.ended();
    }
  }

  private Message converse(ConversionJob job, Inbox inbox, long end)
      throws RendererLostException, TimeoutException, InterruptedException {
    Message message = inbox.take(end);
    while (message instanceof IncludeWanted wanted) {
      send(job.includes().apply(wanted));
      message = inbox.take(end);
    }
    return message;
  }

  private void send(Message message) throws RendererLostException {
    try {
      synchronized (sending) {
        Frames.write(child.input(), message);
      }
    } catch (IOException e) {
      throw RendererLostException.ended();
    }
    // Whoever comes after the last answer would wait for ever.
    if (over) {
      throw RendererLostException.ended();
    }
  }

  private void read() {
    try {
      Optional<Message> message = Frames.read(child.output());
      while (message.isPresent()) {
        deliver(message.get());
        message = Frames.read(child.output());
      }
    } catch (IOException e) {
      // Cut off or not ours: either way there is nobody left to talk to.
    } finally {
      over = true;
      child.kill();
      ready.countDown();
      inboxes.values().forEach(Inbox::close);
    }
  }

  private void deliver(Message message) {
    Inbox inbox = inboxes.get(message.id());
    if (message instanceof Ready) {
      ready.countDown();
    } else if (inbox != null) {
      inbox.put(message);
    }
  }

  private void join() {
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
