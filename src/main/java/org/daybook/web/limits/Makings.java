package org.daybook.web.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Makes values: each once, however many ask for it meanwhile, and a few at a time, because a value
 * needs several times its own size while it is made. Safe for use by many threads.
 *
 * @param <K> identifies what is made
 */
public final class Makings<K, V> {
  /** The heap for one value that is being made, in bytes. */
  private static final long HEAP = 128 << 20;

  private static final int LEAST = 2;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final Semaphore free;
  private final Duration longest;
  private final ConcurrentMap<K, CompletableFuture<Optional<V>>> begun = new ConcurrentHashMap<>();

  /**
   * No values yet.
   *
   * @param most the largest number that are made at a time
   * @param longest for so long one waits for the others
   */
  Makings(int most, Duration longest) {
    free = new Semaphore(most, true);
    this.longest = longest;
  }

  /** No values yet; one is made for each 128 MiB of a heap, and two are in any. */
  public static <K, V> Makings<K, V> in(long heap) {
    return new Makings<>(Math.toIntExact(Math.max(LEAST, heap / HEAP)), LONGEST);
  }

  /**
   * A value that is made now; empty if others are, for longer than it may wait.
   *
   * @param making may throw, to all who ask for the value
   */
  public Optional<V> make(K key, Supplier<V> making) {
    CompletableFuture<Optional<V>> mine = new CompletableFuture<>();
    CompletableFuture<Optional<V>> other = begun.putIfAbsent(key, mine);
    if (other != null) {
      return join(other);
    }
    try {
      Optional<V> made = inTurn(making);
      mine.complete(made);
      return made;
    } catch (Throwable e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      begun.remove(key, mine);
    }
  }

  private Optional<V> inTurn(Supplier<V> making) {
    if (!isFree()) {
      return Optional.empty();
    }
    try {
      return Optional.of(making.get());
    } finally {
      free.release();
    }
  }

  private boolean isFree() {
    try {
      return free.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static <V> V join(CompletableFuture<V> other) {
    try {
      return other.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
