package org.daybook.conversion;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.document.Diagnostic;
import org.daybook.io.Backoff;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** The files that could not be converted through no fault of theirs, and are tried again. */
final class PendingFiles {
  private final Map<String, Pending> byPath = new ConcurrentHashMap<>();

  private record Pending(String digest, Diagnostic reason, Backoff pause) {}

  /** The failure of an unchanged file until its pause has ended. */
  Optional<ConversionResult> find(SourceFile file, Instant now) {
    return Optional.ofNullable(byPath.get(file.path()))
        .filter(last -> last.digest().equals(file.digest()) && !last.pause().isOver(now))
        .map(last -> ConversionResult.of(last.reason()));
  }

  /** Lets a file wait longer than the last time. */
  ConversionResult postpone(SourceFile file, Diagnostic reason, Instant now) {
    byPath.compute(
        file.path(),
        (path, last) -> {
          boolean again = last != null && last.digest().equals(file.digest());
          Backoff pause = again ? last.pause() : Backoff.NONE;
          return new Pending(file.digest(), reason, pause.next(now));
        });
    return ConversionResult.of(reason);
  }

  /** Removes a file that was converted or is itself at fault. */
  void remove(String path) {
    byPath.remove(path);
  }

  /** Removes the files that a tree does not have. */
  void retain(ContentTree tree) {
    byPath.keySet().removeIf(path -> tree.file(path).isEmpty());
  }

  /** The end of the first pause; empty if no file is pending. */
  Optional<Instant> earliest() {
    return byPath.values().stream().map(last -> last.pause().until()).min(Instant::compareTo);
  }
}
