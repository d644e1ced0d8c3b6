package org.daybook.web.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.web.limits.LargeBodies;
import org.daybook.web.limits.Makings;

/**
 * A cache of answers, bounded by their bytes. An answer stays for as long as what it shows, over
 * publications that change other pages. Safe for use by many threads.
 */
public final class AnswerCache {
  private static final int OBJECTS = 400;

  private static final long RETRY_SECONDS = 2;

  private final boolean oneOrigin;
  private final Editions editions;
  private final int largest;
  private final Cache<AnswerKey, StoredAnswer> stored;
  private final Makings<Making, StoredAnswer> makings =
      Makings.in(Runtime.getRuntime().maxMemory());

  private record Making(AnswerKey key, String tag) {}

  /**
   * An empty cache.
   *
   * @param published the published site: another object once another is published
   * @param bytes the largest sum of what is kept; an eighth of it is the largest answer kept, and
   *     of larger ones than that and 64 KiB no copy is made
   * @param oneOrigin whether no answer depends on the host name of its request
   */
  public AnswerCache(Supplier<?> published, long bytes, boolean oneOrigin) {
    this.oneOrigin = oneOrigin;
    editions = new Editions(published);
    largest = (int) Math.min(Math.max(bytes / 8, LargeBodies.LARGE), Integer.MAX_VALUE);
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
   * The answer that was kept for such requests and that what is published now would make again.
   * Empty also if it is not known without making it.
   */
  Optional<StoredAnswer> current(HttpServletRequest request) {
    return AnswerKey.of(request, oneOrigin).flatMap(this::current);
  }

  private Optional<StoredAnswer> current(AnswerKey key) {
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
   * @throws ServiceUnavailableException if too many others are being made
   */
  StoredAnswer answer(
      ContainerRequestContext request, Representation representation, boolean zipped) {
    AnswerKey key = AnswerKey.of(request, oneOrigin);
    return kept(key, representation)
        .or(() -> StoredAnswer.elsewhere(representation, zipped, largest))
        .or(() -> made(key, representation, zipped))
        .orElseThrow(() -> new ServiceUnavailableException(RETRY_SECONDS));
  }

  private Optional<StoredAnswer> kept(AnswerKey key, Representation representation) {
    return Optional.ofNullable(stored.getIfPresent(key)).filter(a -> a.shows(representation));
  }

  private Optional<StoredAnswer> made(
      AnswerKey key, Representation representation, boolean zipped) {
    // Another request may have made it just before this one began.
    return makings.make(
        new Making(key, representation.tag()),
        () -> kept(key, representation).orElseGet(() -> make(key, representation, zipped)));
  }

  private StoredAnswer make(AnswerKey key, Representation representation, boolean zipped) {
    try {
      StoredAnswer made = StoredAnswer.of(representation, zipped, largest);
      return renewed(key, made).orElse(made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
