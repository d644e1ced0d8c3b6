package org.daybook.conversion;

import org.daybook.document.Document;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * A document and the files that it includes.
 *
 * @param document the document, whose text is read from the store
 * @param includes the digests of the included files
 */
record StoredDocument(Document document, IncludeDigests includes) {
  /** Says whether a file of a tree would be converted to the same document. */
  boolean isMadeFrom(SourceFile file, ContentTree tree) {
    return document.digest().equals(file.digest()) && includes.match(tree);
  }
}
