package org.daybook.conversion.store;

import org.daybook.document.Document;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * A document and all that it was made from beside its source.
 *
 * @param document the document, whose text is read from the store
 * @param includes the files it asked for
 */
public record StoredDocument(Document document, IncludeDigests includes) {
  /** Whether a file of a tree would become the same document. */
  public boolean isMadeFrom(SourceFile file, ContentTree tree) {
    return document.digest().equals(file.digest()) && includes.match(tree);
  }
}
