package org.daybook.asciidoc;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.renderer.protocol.Convert;
import org.daybook.renderer.protocol.Frames;
import org.daybook.renderer.protocol.IncludeWanted;
import org.daybook.renderer.protocol.Message;
import org.daybook.renderer.protocol.Ready;

/** The conversation with one run of the program. Any number of threads take part in it. */
final class Session {
  private static final Duration START = Duration.ofMinutes(1);
  private static final String ENDED = "its process ended, the log may say why";

  private final Child child;
  private final Thread reader;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final AtomicInteger ids = new AtomicInteger();
  // An empty answer says that there will be no other.
  private final Map<Integer, BlockingQueue<Optional<Message>>> inboxes = new ConcurrentHashMap<>();
  private volatile boolean over;
  private volatile boolean dismissed;
  private volatile long used = System.nanoTime();

  private Session(Child child) {
    this.child = child;
    reader = new Thread(this::read, "daybook-renderer-answers");
    reader.setDaemon(true);
  }

  static Session with(Child child) {
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
  Message convert(Job job, Duration deadline)
      throws RendererLost, TimeoutException, InterruptedException {
    awaitReady();
    int id = ids.incrementAndGet();
    BlockingQueue<Optional<Message>> inbox = new LinkedBlockingQueue<>();
    inboxes.put(id, inbox);
    try {
      send(new Convert(id, job.path(), job.source()));
      content(inbox.take());
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

  private void awaitReady() throws RendererLost, InterruptedException {
    if (!ready.await(START.toSeconds(), TimeUnit.SECONDS)) {
      child.kill();
      throw new RendererLost("it did not start within " + START.toSeconds() + " s");
    }
    if (over) {
      throw new RendererLost(ENDED);
    }
  }

  private Message converse(Job job, BlockingQueue<Optional<Message>> inbox, long end)
      throws RendererLost, TimeoutException, InterruptedException {
    Message message = next(inbox, end);
    while (message instanceof IncludeWanted wanted) {
      send(job.includes().apply(wanted));
      message = next(inbox, end);
    }
    return message;
  }

  private static Message next(BlockingQueue<Optional<Message>> inbox, long end)
      throws RendererLost, TimeoutException, InterruptedException {
    Optional<Message> message = inbox.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
    if (message == null) {
      throw new TimeoutException();
    }
    return content(message);
  }

  private static Message content(Optional<Message> message) throws RendererLost {
    return message.orElseThrow(() -> new RendererLost(ENDED));
  }

  private void send(Message message) throws RendererLost {
    try {
      synchronized (child) {
        Frames.write(child.input(), message);
      }
    } catch (IOException e) {
      throw new RendererLost(ENDED);
    }
    // Whoever comes after the last answer would wait for ever.
    if (over) {
      throw new RendererLost(ENDED);
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
      inboxes.values().forEach(inbox -> inbox.add(Optional.empty()));
    }
  }

  private void deliver(Message message) {
    BlockingQueue<Optional<Message>> inbox = inboxes.get(message.id());
    if (message instanceof Ready) {
      ready.countDown();
    } else if (inbox != null) {
      inbox.add(Optional.of(message));
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
