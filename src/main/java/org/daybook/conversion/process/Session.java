package org.daybook.conversion.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.io.Instance;
import org.daybook.renderer.protocol.Frames;
import org.daybook.renderer.protocol.Message;
import org.daybook.renderer.protocol.Reply;
import org.daybook.renderer.protocol.Reply.IncludeWanted;
import org.daybook.renderer.protocol.Reply.Ready;

/** The messages to and from one run of the renderer. For any number of threads. */
final class Session {
  private final RendererProcess child;
  private final Outbox outbox;
  private final Thread reader;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final AtomicInteger ids = new AtomicInteger();
  private final Map<Integer, Inbox> inboxes = new ConcurrentHashMap<>();
  private volatile boolean over;
  private volatile boolean dismissed;
  private volatile long used = System.nanoTime();

  private Session(RendererProcess child) {
    this.child = child;
    outbox = Outbox.to(child.input());
    reader = new Thread(this::read, Instance.thread("daybook-renderer-answers"));
    reader.setDaemon(true);
  }

  static Session start(RendererProcess child) {
    Session session = new Session(child);
    session.reader.start();
    return session;
  }

  /** Says whether the renderer has ended or was told to. */
  boolean isOver() {
    return over;
  }

  /** The processor time that the renderer has taken, if it is known. */
  Optional<Duration> processorTime() {
    return child.processorTime();
  }

  /** Says whether the renderer was ended by someone else than this session and itself. */
  boolean wasKilled() {
    return child.wasKilled();
  }

  /** Says whether {@link #dismiss} stopped the renderer. */
  boolean isDismissed() {
    return dismissed;
  }

  /** The time since the last conversion. */
  Duration idle() {
    return Duration.ofNanos(System.nanoTime() - used);
  }

  /**
   * Converts a document.
   *
   * @param deadline the longest time, counted from the moment the renderer begins with it
   * @throws TimeoutException if the deadline passed
   * @throws RendererLostException if the renderer ended, or did not begin in time
   */
  Reply convert(ConversionJob job, Duration deadline)
      throws RendererLostException, TimeoutException, InterruptedException {
    awaitReady();
    int id = ids.incrementAndGet();
    Inbox inbox = new Inbox();
    inboxes.put(id, inbox);
    try {
      send(job.request().numbered(id));
      awaitBegin(inbox, deadline);
      return converse(job, inbox, System.nanoTime() + deadline.toNanos());
    } finally {
      inboxes.remove(id);
      used = System.nanoTime();
    }
  }

  /** Lets the renderer end. No conversion may be under way. */
  void rest() {
    over = true;
    child.end();
    join();
  }

  /** Stops the renderer. Conversions under way fail. */
  void dismiss() {
    dismissed = true;
    over = true;
    child.kill();
    join();
  }

  // Earlier documents have the same deadline, so no answer means that the renderer hangs.
  private void awaitBegin(Inbox inbox, Duration deadline)
      throws RendererLostException, InterruptedException {
    try {
      inbox.take(deadline.multipliedBy(2));
    } catch (TimeoutException e) {
      dismiss();
      throw new RendererLostException("it does not answer");
    }
  }

  private void awaitReady() throws RendererLostException, InterruptedException {
    try {
      StartLimit.USUAL.await(ready, () -> child.processorTime().orElse(Duration.ZERO));
    } catch (RendererLostException e) {
      child.kill();
      throw e;
    }
    if (over) {
      throw RendererLostException.ended();
    }
  }

  private Reply converse(ConversionJob job, Inbox inbox, long end)
      throws RendererLostException, TimeoutException, InterruptedException {
    var includes = job.includes().get();
    Reply reply = inbox.take(end);
    while (reply instanceof IncludeWanted wanted) {
      send(includes.apply(wanted));
      reply = inbox.take(end);
    }
    return reply;
  }

  private void send(Message message) throws RendererLostException {
    outbox.put(message);
    // A request after the end would never be answered.
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
      // The stream broke off or carries no messages, so the session is over.
    } finally {
      over = true;
      child.settle();
      child.kill();
      outbox.close();
      ready.countDown();
      inboxes.values().forEach(Inbox::close);
    }
  }

  private void deliver(Message message) {
    Inbox inbox = inboxes.get(message.id());
    if (message instanceof Ready) {
      ready.countDown();
    } else if (inbox != null && message instanceof Reply reply) {
      inbox.put(reply);
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
