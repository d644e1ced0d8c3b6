package org.daybook.conversion;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.Optional;
import org.daybook.conversion.ConversionCache.Failure;
import org.daybook.document.Diagnostic;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The sources that failed by their own fault, so that a restart does not convert them again. A
 * failure is found until the source or a file that it includes changes, or the renderer does.
 *
 * @param documents the store
 */
record FailureStore(DocumentStore documents) {
  private static final String KIND = "failure";

  /** The failure of a source in a tree, if it would fail again. */
  Optional<Failure> find(ContentTree tree, SourceFile file) {
    return documents
        .blobs()
        .read(documents.key(file.path(), file.digest()), KIND)
        .flatMap(content -> failure(content, file.digest()))
        .filter(known -> known.recursFor(file, tree));
  }

  /** Stores a failure. */
  void keep(String path, Failure failure) {
    FieldWriter out = new FieldWriter().map(failure.includes().byPath());
    failure.reason().write(out);
    documents.blobs().write(documents.key(path, failure.digest()), KIND, out.bytes());
  }

  /** Marks a failure as used at this time. */
  void touch(String path, Failure failure, Instant now) {
    documents.blobs().touch(documents.key(path, failure.digest()), KIND, now);
  }

  private static Optional<Failure> failure(byte[] content, String digest) {
    FieldReader in = new FieldReader(content);
    try {
      IncludeDigests includes = new IncludeDigests(in.map());
      return Optional.of(new Failure(Diagnostic.read(in), digest, includes));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
