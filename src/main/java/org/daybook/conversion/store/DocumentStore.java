package org.daybook.conversion.store;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.document.Document;
import org.daybook.document.FinishedText;
import org.daybook.document.Text;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
import org.daybook.io.Fingerprint;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The documents in a store. Each is found by its source, and counts only while every file it asked
 * for is as it was then: an include that is changed, made or removed brings the documents that use
 * it back to the renderer, and no others.
 *
 * @param blobs the store
 * @param engine identifies the renderer and how far it trusts authors
 */
public record DocumentStore(BlobStore blobs, String engine) {
  /** To be raised with every change to what is written here. */
  private static final int VERSION = 8;

  private static final String DOCUMENT = "document";

  /**
   * The document of a source in a tree, unless it must be converted.
   *
   * @param again converts it after all if its text is gone when it is read
   */
  public Optional<StoredDocument> find(
      ContentTree tree, SourceFile file, Supplier<FinishedText> again) {
    return read(file.path(), file.digest(), again).filter(known -> known.isMadeFrom(file, tree));
  }

  /** The document of an earlier version of a source, whatever has become of what it includes. */
  public Optional<Document> findEarlier(String path, String digest) {
    Supplier<FinishedText> again =
        () -> {
          throw new IllegalStateException("an earlier text of " + path + " is not stored any more");
        };
    return read(path, digest, again).map(StoredDocument::document);
  }

  /**
   * Keeps a document, which from now on is found.
   *
   * @param finished the document as the renderer sent it
   * @param again as above
   */
  public StoredDocument keep(
      Document finished,
      FinishedText forms,
      IncludeDigests includes,
      Supplier<FinishedText> again) {
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

  /** Notes that a document is in use at this time. */
  public void touch(Document document, Instant now) {
    blobs.touch(key(document.path(), document.digest()), DOCUMENT, now);
    StoredText.touch(blobs, document.text(), now);
  }

  private Optional<StoredDocument> read(String path, String digest, Supplier<FinishedText> again) {
    return blobs
        .read(key(path, digest), DOCUMENT)
        .flatMap(content -> read(content, again))
        .filter(known -> StoredText.isWhole(blobs, known.document().text()));
  }

  private Optional<StoredDocument> read(byte[] content, Supplier<FinishedText> again) {
    FieldReader in = new FieldReader(content);
    try {
      IncludeDigests includes = new IncludeDigests(in.map());
      Document document = Document.read(in, digest -> new StoredText(blobs, digest, again));
      return Optional.of(new StoredDocument(document, includes));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      // Written by a class of another version that was not raised.
      return Optional.empty();
    }
  }

  private String key(String path, String digest) {
    return Fingerprint.of(out -> out.number(VERSION).text(engine).text(path).text(digest));
  }
}
