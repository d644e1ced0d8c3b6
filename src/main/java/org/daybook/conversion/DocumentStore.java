package org.daybook.conversion;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.document.Document;
import org.daybook.document.FinishedText;
import org.daybook.document.Text;
import org.daybook.document.TextChangedException;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The converted documents, by their sources. A document is found only while every file that it
 * asked for is unchanged: a changed, added or removed include makes only the documents that use it
 * be converted again.
 *
 * @param blobs the files on disk
 * @param engine identifies the renderer and the trust in authors
 */
record DocumentStore(BlobStore blobs, String engine) {
  /** The version of the stored form. Raise it with every change to the fields that are written. */
  private static final int VERSION = 12;

  private static final String DOCUMENT = "document";

  /**
   * The stored document of a source in a tree; empty if it must be converted.
   *
   * @param again makes the text with a digest again if it is not in the store when it is read
   */
  Optional<StoredDocument> find(
      ContentTree tree, SourceFile file, Function<String, FinishedText> again) {
    return read(file.path(), file.digest(), again).filter(known -> known.isMadeFrom(file, tree));
  }

  /** The document of an earlier version of a source, even if its includes have changed since. */
  Optional<Document> findEarlier(String path, String digest) {
    Function<String, FinishedText> again =
        text -> {
          throw new TextChangedException(path);
        };
    return read(path, digest, again).map(StoredDocument::document);
  }

  /**
   * Stores a document.
   *
   * @param finished the document as the renderer sent it
   * @param again as in {@link #find}
   */
  StoredDocument keep(
      Document finished,
      FinishedText forms,
      IncludeDigests includes,
      Function<String, FinishedText> again) {
    String key = key(finished.path(), finished.digest());
    String digest = Fingerprint.of(out -> out.text(key).map(includes.byPath()));
    Text text = finished.text().withForms(digest, new StoredText(blobs, digest, again));
    Document document = finished.withText(text);
    StoredText.write(blobs, text, forms);
    FieldWriter out = new FieldWriter().map(includes.byPath());
    document.write(out);
    blobs.write(key, DOCUMENT, out.bytes());
    return new StoredDocument(document, includes);
  }

  /** The failures in the same store. */
  FailureStore failures() {
    return new FailureStore(this);
  }

  /** Marks a document as used at this time. */
  void touch(Document document, Instant now) {
    blobs.touch(key(document.path(), document.digest()), DOCUMENT, now);
    StoredText.touch(blobs, document.text(), now);
  }

  private Optional<StoredDocument> read(
      String path, String digest, Function<String, FinishedText> again) {
    return blobs
        .read(key(path, digest), DOCUMENT)
        .flatMap(content -> read(content, again))
        .filter(known -> StoredText.isWhole(blobs, known.document().text()));
  }

  private Optional<StoredDocument> read(byte[] content, Function<String, FinishedText> again) {
    FieldReader in = new FieldReader(content);
    try {
      IncludeDigests includes = new IncludeDigests(in.map());
      Document document = Document.read(in, digest -> new StoredText(blobs, digest, again));
      return Optional.of(new StoredDocument(document, includes));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      // The file was written by a build with other fields but the same VERSION.
      return Optional.empty();
    }
  }

  /** The key of the files about a source. */
  String key(String path, String digest) {
    return Fingerprint.of(out -> out.number(VERSION).text(engine).text(path).text(digest));
  }
}
