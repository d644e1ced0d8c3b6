package org.daybook.conversion;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.conversion.store.IncludeDigests;
import org.daybook.conversion.store.StoredDocument;
import org.daybook.document.Diagnostic;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** The outcome of each file's last conversion, so that an unchanged file is not tried again. */
final class ConversionCache {
  private final Map<String, StoredDocument> documents = new ConcurrentHashMap<>();
  private final Map<String, Failure> failures = new ConcurrentHashMap<>();

  /**
   * A conversion that failed.
   *
   * @param reason why
   * @param digest of the source's bytes
   * @param includes the files it had asked for
   */
  record Failure(Diagnostic reason, String digest, IncludeDigests includes) {
    /** Whether a file of a tree would fail again, perhaps after its whole deadline. */
    boolean recursFor(SourceFile file, ContentTree tree) {
      return digest.equals(file.digest()) && includes.match(tree);
    }
  }

  /** The outcome for a file, if neither the file nor what it includes has changed. */
  Optional<ConversionResult> find(ContentTree tree, SourceFile file) {
    return Optional.ofNullable(documents.get(file.path()))
        .filter(last -> last.isMadeFrom(file, tree))
        .map(last -> ConversionResult.of(last.document()))
        .or(() -> failure(tree, file));
  }

  /** Keeps a document in place of the earlier one of its file. */
  void keep(StoredDocument latest) {
    documents.put(latest.document().path(), latest);
  }

  /** Keeps why a file has no document. */
  void keep(String path, Failure latest) {
    failures.put(path, latest);
  }

  /** Every document that is kept. */
  Collection<StoredDocument> documents() {
    return documents.values();
  }

  /** Forgets the files that a tree does not have. */
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
