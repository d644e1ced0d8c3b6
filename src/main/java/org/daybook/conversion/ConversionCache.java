package org.daybook.conversion;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.document.Diagnostic;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** The result of each file's last conversion. An unchanged file is not converted again. */
final class ConversionCache {
  private final Map<String, StoredDocument> documents = new ConcurrentHashMap<>();
  private final Map<String, Failure> failures = new ConcurrentHashMap<>();

  /**
   * A conversion that failed.
   *
   * @param reason the error
   * @param digest the digest of the source's bytes
   * @param includes the files that the source had asked for
   */
  record Failure(Diagnostic reason, String digest, IncludeDigests includes) {
    /** Says whether a file is unchanged with its includes, and would fail again. */
    boolean recursFor(SourceFile file, ContentTree tree) {
      return digest.equals(file.digest()) && includes.match(tree);
    }
  }

  /** The result for a file, unless the file or a file that it includes has changed. */
  Optional<ConversionResult> find(ContentTree tree, SourceFile file) {
    return Optional.ofNullable(documents.get(file.path()))
        .filter(last -> last.isMadeFrom(file, tree))
        .map(last -> ConversionResult.of(last.document()))
        .or(() -> failure(tree, file));
  }

  /** Replaces the earlier document of the same file. */
  void keep(StoredDocument latest) {
    documents.put(latest.document().path(), latest);
  }

  /** Replaces the earlier failure of the same file. */
  void keep(String path, Failure latest) {
    failures.put(path, latest);
  }

  /** All documents in the cache. */
  Collection<StoredDocument> documents() {
    return documents.values();
  }

  /** The paths of all files that the documents include or tried to include. */
  Set<String> included() {
    return documents.values().stream().flatMap(known -> known.includes().files()).collect(toSet());
  }

  /** All failures in the cache, by path. */
  Map<String, Failure> failures() {
    return failures;
  }

  /** Removes the files that a tree does not have. */
  void retain(ContentTree tree) {
    documents.keySet().removeIf(path -> tree.file(path).isEmpty());
    failures.keySet().removeIf(path -> tree.file(path).isEmpty());
  }

  private Optional<ConversionResult> failure(ContentTree tree, SourceFile file) {
    return Optional.ofNullable(failures.get(file.path()))
        .filter(last -> last.recursFor(file, tree))
        .map(last -> ConversionResult.of(last.reason()));
  }
}
