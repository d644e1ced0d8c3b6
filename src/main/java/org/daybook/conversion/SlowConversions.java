package org.daybook.conversion;

import static java.util.concurrent.CompletableFuture.completedFuture;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.daybook.document.Rule;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The conversions that go on in the background, because others would have to wait for them. Until
 * they end, each counts as an error of its file, so that its last good version stays.
 */
final class SlowConversions {
  private final Map<String, Running> byPath = new ConcurrentHashMap<>();
  private volatile Duration patience = Duration.ofDays(1);
  // The first conversions wait for the start of the renderer, which takes longer than a document.
  private volatile boolean warm;

  private record Running(String digest, Future<ConversionResult> outcome) {}

  /** Sets the time without any progress after which nothing more is waited for. */
  void waitAtMost(Duration limit) {
    patience = limit;
  }

  /** The error of a file that is still being converted. */
  Optional<ConversionResult> find(SourceFile file) {
    return Optional.ofNullable(byPath.get(file.path()))
        .filter(running -> running.digest().equals(file.digest()))
        .filter(running -> !running.outcome().isDone())
        .map(running -> waiting(file));
  }

  /**
   * Removes the conversions of files that a tree does not have, and those that have ended of files
   * that are converted now. The documents of others are still to be published.
   */
  void retain(ContentTree tree, List<String> paths) {
    byPath.keySet().removeIf(path -> tree.file(path).isEmpty());
    paths.stream().filter(this::hasEnded).forEach(byPath::remove);
  }

  /** Says whether a conversion has ended that nobody waited for. */
  boolean isAnyDone() {
    return byPath.keySet().stream().anyMatch(this::hasEnded);
  }

  private boolean hasEnded(String path) {
    return Optional.ofNullable(byPath.get(path)).filter(it -> it.outcome().isDone()).isPresent();
  }

  /** A sentence for operators about the conversions under way; empty if there are none. */
  Optional<String> sentence() {
    int count = byPath.size();
    String files = count == 1 ? "A file takes" : count + " files take";
    return count == 0 ? Optional.empty() : Optional.of(files + " long to be converted");
  }

  /**
   * Waits for conversions while at least one of them ends in time.
   *
   * @param outcomes of the files, in the same order; those still under way are replaced
   */
  void await(List<SourceFile> files, List<Future<ConversionResult>> outcomes)
      throws InterruptedException {
    long done = -1;
    for (Future<ConversionResult> outcome : outcomes) {
      while (!outcome.isDone()) {
        if (!endsInTime(outcome) && warm && done == countDone(outcomes)) {
          setAside(files, outcomes);
          return;
        }
        done = countDone(outcomes);
      }
    }
    warm |= !outcomes.isEmpty();
  }

  private boolean endsInTime(Future<ConversionResult> outcome) throws InterruptedException {
    try {
      outcome.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      warm = true;
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true; // Whoever reads the outcome gets the exception.
    }
  }

  private void setAside(List<SourceFile> files, List<Future<ConversionResult>> outcomes) {
    for (int at = 0; at < outcomes.size(); at++) {
      Future<ConversionResult> outcome = outcomes.get(at);
      if (!outcome.isDone()) {
        SourceFile file = files.get(at);
        byPath.put(file.path(), new Running(file.digest(), outcome));
        outcomes.set(at, completedFuture(waiting(file)));
      }
    }
  }

  private static long countDone(List<Future<ConversionResult>> outcomes) {
    return outcomes.stream().filter(Future::isDone).count();
  }

  private static ConversionResult waiting(SourceFile file) {
    return ConversionResult.of(
        Rule.CONVERSION_PENDING.at(
            file.path(), 1, "takes long to be converted and is published when that has ended"));
  }
}
