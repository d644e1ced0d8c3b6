package org.daybook.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * A cache of answers, bounded by their bytes. An answer stays for as long as what it shows, over
 * publications that change other pages. Safe for use by many threads.
 */
public final class AnswerCache {
  private static final int OBJECTS = 400;

  private final Editions editions;
  private final int largest;
  private final Cache<AnswerKey, StoredAnswer> stored;
  private final ConcurrentMap<Making, CompletableFuture<StoredAnswer>> making =
      new ConcurrentHashMap<>();

  private record Making(AnswerKey key, String tag) {}

  /**
   * An empty cache.
   *
   * @param published the published site: another object once another is published
   * @param bytes the largest sum of what is kept; an eighth of it is the largest answer kept
   */
  public AnswerCache(Supplier<?> published, long bytes) {
    editions = new Editions(published);
    largest = (int) Math.min(bytes / 8, Integer.MAX_VALUE);
    stored =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher(AnswerCache::weight)
            .executor(Runnable::run) // The common pool outlives a web application.
            .build();
  }

  /** The number of bytes that the kept answers need, about. */
  public long size() {
    return stored.policy().eviction().map(e -> e.weightedSize().orElse(0)).orElse(0L);
  }

  /** The number of answers that are kept, about. */
  public long count() {
    return stored.estimatedSize();
  }

  /**
   * The answer that was kept under a key and that what is published now would make again. Empty
   * also if it is not known without making it.
   */
  Optional<StoredAnswer> current(AnswerKey key) {
    StoredAnswer known = stored.getIfPresent(key);
    if (known == null) {
      return Optional.empty();
    }
    return known.edition() == editions.current() ? Optional.of(known) : renewed(key, known);
  }

  /**
   * The answer of a representation, which is made unless it is kept. Other requests for the same
   * wait meanwhile.
   *
   * @throws UncheckedIOException if a part of it cannot be read
   */
  StoredAnswer answer(AnswerKey key, Representation representation, boolean zipped) {
    return kept(key, representation).orElseGet(() -> makeOnce(key, representation, zipped));
  }

  private Optional<StoredAnswer> kept(AnswerKey key, Representation representation) {
    return Optional.ofNullable(stored.getIfPresent(key)).filter(a -> a.shows(representation));
  }

  private StoredAnswer makeOnce(AnswerKey key, Representation representation, boolean zipped) {
    CompletableFuture<StoredAnswer> mine = new CompletableFuture<>();
    Making id = new Making(key, representation.tag());
    CompletableFuture<StoredAnswer> other = making.putIfAbsent(id, mine);
    if (other != null) {
      return join(other);
    }
    try {
      // Another request may have made it just before this one began.
      StoredAnswer made =
          kept(key, representation).orElseGet(() -> make(key, representation, zipped));
      mine.complete(made);
      return made;
    } catch (Throwable e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      making.remove(id, mine);
    }
  }

  private StoredAnswer make(AnswerKey key, Representation representation, boolean zipped) {
    try {
      StoredAnswer made = StoredAnswer.of(representation, zipped, largest);
      return renewed(key, made).orElse(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static StoredAnswer join(CompletableFuture<StoredAnswer> other) {
    try {
      return other.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  /** Keeps an answer if it is what would be made now; empty if it is not or must not be kept. */
  private Optional<StoredAnswer> renewed(AnswerKey key, StoredAnswer known) {
    Supplier<Optional<Representation>> renewal = known.representation().renewal();
    if (renewal == null) {
      return Optional.empty();
    }
    // Before the renewal, so that a publication in between leads to one more.
    Object token = editions.current();
    Optional<StoredAnswer> now =
        renewal.get().filter(known::shows).map(shown -> known.renewed(shown, token));
    now.ifPresent(answer -> stored.put(key, answer));
    return now;
  }

  private static int weight(AnswerKey key, StoredAnswer answer) {
    byte[] bytes = answer.bytes();
    return OBJECTS + key.weight() + (bytes == null ? 0 : bytes.length);
  }
}
