package org.daybook.web.http;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of a representation in the coding in which they are sent. */
final class StoredAnswer {
  private static final StreamingOutput NONE = out -> {};
  private static final Object UNKNOWN = new Object();

  private final Representation representation;
  private final boolean zipped;
  private final byte @Nullable [] bytes;
  private final Object edition;
  private volatile @Nullable ResponseMessage whole;

  private StoredAnswer(
      Representation representation, boolean zipped, byte @Nullable [] bytes, Object edition) {
    this.representation = representation;
    this.zipped = zipped;
    this.bytes = bytes;
    this.edition = edition;
  }

  /** The metadata of the representation, and its renewal. */
  Representation representation() {
    return representation;
  }

  /** Says whether the bytes are compressed. */
  boolean zipped() {
    return zipped;
  }

  /** The whole body, or null if it is too large to be kept. */
  byte @Nullable [] bytes() {
    return bytes;
  }

  /** The token of the publication that the answer belongs to. */
  Object edition() {
    return edition;
  }

  /** The answer of a representation whose bytes lie elsewhere and are too many to be kept. */
  static Optional<StoredAnswer> elsewhere(Representation made, boolean zipped, int largest) {
    return made.body() instanceof StoredBody body && body.length() > largest
        ? Optional.of(new StoredAnswer(made, zipped, null, UNKNOWN))
        : Optional.empty();
  }

  /**
   * Makes the bytes of a representation.
   *
   * @param largest the largest number of bytes that are kept
   * @throws IOException if a part of it cannot be read
   */
  static StoredAnswer of(Representation made, boolean zipped, int largest) throws IOException {
    LimitedOutput kept = new LimitedOutput(largest);
    write(made.body(), zipped, kept);
    byte[] bytes = kept.isExceeded() ? null : kept.bytes();
    return new StoredAnswer(described(made), zipped, bytes, UNKNOWN);
  }

  /**
   * Writes a body in its coding. A body that fails half-way is not finished as if it were whole.
   */
  static void write(StreamingOutput body, boolean zipped, OutputStream out) throws IOException {
    if (zipped) {
      GZIPOutputStream gzip = new GZIPOutputStream(out);
      body.write(gzip);
      gzip.finish();
    } else {
      body.write(out);
    }
  }

  /** The response to a request without conditions, made once. */
  ResponseMessage whole(Function<StoredAnswer, ResponseMessage> made) {
    ResponseMessage known = whole;
    if (known == null) {
      // Two threads may both make it, because the result is the same.
      known = made.apply(this);
      whole = known;
    }
    return known;
  }

  /** Says whether a representation is the same as the one that was made. */
  boolean shows(Representation other) {
    return representation.tag().equals(other.tag())
        && representation.mediaType().equals(other.mediaType())
        && representation.headers().equals(other.headers());
  }

  /** The same bytes as the answer of another publication, which shows the same. */
  StoredAnswer renewed(Representation other, Object newEdition) {
    return new StoredAnswer(described(other), zipped, bytes, newEdition);
  }

  // A body that is not stored elsewhere holds the whole site.
  private static Representation described(Representation made) {
    return made.body() instanceof StoredBody ? made : made.with(NONE);
  }
}
