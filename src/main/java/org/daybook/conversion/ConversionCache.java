package org.daybook.conversion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * What came of files when they were last converted, so that what is unchanged is not tried again.
 */
public final class ConversionCache {
  private final Map<String, Known> known = new ConcurrentHashMap<>();
  private final Map<String, Failure> failures = new ConcurrentHashMap<>();

  /**
   * A document and what it was made from beside its source.
   *
   * @param includes digests of the files it asked for, by path; empty for those not there
   */
  public record Known(Document document, Map<String, String> includes) {
    /** Whether a file of a tree would become the same document. */
    public boolean isOf(SourceFile file, ContentTree tree) {
      return document.digest().equals(file.digest()) && IncludedFiles.areIn(tree, includes);
    }
  }

  /** Why there is no document, and what should have become one; see {@link Known}. */
  record Failure(Diagnostic reason, String digest, Map<String, String> includes) {
    /** Whether a file of a tree would fail again, perhaps after its whole deadline. */
    public boolean isOf(SourceFile file, ContentTree tree) {
      return digest.equals(file.digest()) && IncludedFiles.areIn(tree, includes);
    }
  }

  /** What came of a file, if it is as it was then. */
  Optional<ConversionResult> find(ContentTree tree, SourceFile file) {
    return Optional.ofNullable(known.get(file.path()))
        .filter(last -> last.isOf(file, tree))
        .map(last -> ConversionResult.of(last.document()))
        .or(() -> failure(tree, file));
  }

  /** Keeps a document in place of what was known of its file. */
  Document keep(Known latest) {
    known.put(latest.document().path(), latest);
    return latest.document();
  }

  /** Keeps why a file has no document. */
  void keep(String path, Failure latest) {
    failures.put(path, latest);
  }

  /** Every document that is kept, and what it was made from. */
  Collection<Known> all() {
    return known.values();
  }

  /** Forgets the files that a tree does not have. */
  void retain(ContentTree tree) {
    known.keySet().removeIf(path -> tree.file(path).isEmpty());
    failures.keySet().removeIf(path -> tree.file(path).isEmpty());
  }

  private Optional<ConversionResult> failure(ContentTree tree, SourceFile file) {
    return Optional.ofNullable(failures.get(file.path()))
        .filter(last -> last.isOf(file, tree))
        .map(last -> new ConversionResult(List.of(), List.of(last.reason())));
  }
}
