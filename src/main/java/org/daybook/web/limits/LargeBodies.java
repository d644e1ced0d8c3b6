package org.daybook.web.limits;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The large bodies that are being sent. A body stays on the heap until the slowest of its clients
 * has it, so they are bounded together, each counted once. Safe for use by many threads.
 */
public final class LargeBodies {
  /** The size from which a body counts; the threads of a container bound the smaller ones. */
  public static final int LARGE = 64 << 10;

  private final long most;
  private final IdentityHashMap<Object, Integer> clients = new IdentityHashMap<>();
  private long held;

  /**
   * No bodies yet.
   *
   * @param most the largest sum of their sizes in bytes; a single one may be larger
   */
  public LargeBodies(long most) {
    this.most = most;
  }

  /** The body of one response, until it is closed. */
  public final class Claim implements AutoCloseable {
    private final Object body;
    private final long bytes;
    private final AtomicBoolean closed = new AtomicBoolean();

    private Claim(Object body, long bytes) {
      this.body = body;
      this.bytes = bytes;
    }

    @Override
    public void close() {
      if (bytes > 0 && closed.compareAndSet(false, true)) {
        release(body, bytes);
      }
    }
  }

  /** A body that is in memory; empty if too much is being sent. */
  public Optional<Claim> claim(byte[] body) {
    return body.length < LARGE ? Optional.of(none()) : claim(body, body.length);
  }

  /** A body that is made while it is sent, counted as half of all; empty as above. */
  public Optional<Claim> unfinished() {
    return claim(new Object(), most / 2);
  }

  /** A body that needs no memory. */
  public Claim none() {
    return new Claim(this, 0);
  }

  private synchronized Optional<Claim> claim(Object body, long bytes) {
    if (!clients.containsKey(body)) {
      if (held > 0 && held + bytes > most) {
        return Optional.empty();
      }
      held += bytes;
    }
    clients.merge(body, 1, Integer::sum);
    return Optional.of(new Claim(body, bytes));
  }

  private synchronized void release(Object body, long bytes) {
    int left = clients.getOrDefault(body, 1) - 1;
    if (left > 0) {
      clients.put(body, left);
    } else {
      clients.remove(body);
      held -= bytes;
    }
  }
}
