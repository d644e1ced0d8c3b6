package org.daybook.asciidoc;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** The documents of files as they were last, so that what is unchanged is not even looked up. */
final class Memory {
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  /**
   * A document and what it was made from.
   *
   * @param digest of its source
   * @param includes digests of the files it asked for, by path; empty for those not there
   */
  record Known(Document document, String digest, Map<String, String> includes) {
    /** Whether a file of a tree would become the same document. */
    boolean isOf(SourceFile file, ContentTree tree) {
      return digest.equals(file.digest()) && Inclusions.areIn(tree, includes);
    }
  }

  /** The document of a file, if it is the one that was kept last. */
  Optional<Document> find(ContentTree tree, SourceFile file) {
    return Optional.ofNullable(known.get(file.path()))
        .filter(last -> last.isOf(file, tree))
        .map(Known::document);
  }

  /** Keeps a document in place of what was known of its file. */
  Document keep(Known latest) {
    known.put(latest.document().path(), latest);
    return latest.document();
  }

  /** Everything that is kept. */
  Collection<Known> all() {
    return known.values();
  }

  /** Forgets the files that a tree does not have. */
  void retain(ContentTree tree) {
    known.keySet().removeIf(path -> tree.file(path).isEmpty());
  }
}
