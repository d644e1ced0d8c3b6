package org.daybook.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.io.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The entity of every resource: bytes, which are made only if they are sent, and the metadata that
 * the common filters write as headers.
 *
 * @param mediaType as the {@code Content-Type} header names it
 * @param tag entity tag (RFC 9110 §8.8.3) without quotes; changes whenever the bytes do
 * @param modified a time not before the last change of its bytes, in whole seconds, or the epoch if
 *     that is unknown
 * @param headers of this representation alone
 * @param body makes and writes the bytes
 * @param renewal the representation of what is published at its address when it is asked, empty if
 *     nothing is; null for a representation that is not kept
 */
public record Representation(
    String mediaType,
    String tag,
    Instant modified,
    Map<String, String> headers,
    StreamingOutput body,
    @Nullable Supplier<Optional<Representation>> renewal) {

  private static final Map<String, String> REVALIDATED = Map.of("Cache-Control", "no-cache");
  private static final Map<String, String> IMMUTABLE =
      Map.of("Cache-Control", "public, max-age=31536000, immutable");
  private static final int TAG_LENGTH = 32;

  /**
   * A document that is made when it is sent.
   *
   * @param fingerprint of everything that it shows, known before it is made
   */
  public static Representation made(
      String mediaType, String fingerprint, Instant modified, StreamingOutput body) {
    String tag = tag(fingerprint.getBytes(UTF_8));
    return new Representation(mediaType, tag, modified, REVALIDATED, body, null);
  }

  /** A text that is known already. */
  public static Representation text(String mediaType, String text, Instant modified) {
    byte[] bytes = text.getBytes(UTF_8);
    String tag = tag(bytes);
    return new Representation(mediaType, tag, modified, REVALIDATED, o -> o.write(bytes), null);
  }

  /** The bytes of a file. */
  public static Representation file(
      String mediaType,
      String digest,
      Instant modified,
      Map<String, String> headers,
      StoredBody body) {
    return new Representation(mediaType, digest, modified, headers, body, null);
  }

  /**
   * A file whose URL never has another content.
   *
   * @param digest of its content
   */
  public static Representation immutable(String mediaType, String digest, StreamingOutput body) {
    String tag = digest.substring(0, TAG_LENGTH);
    return new Representation(mediaType, tag, Instant.EPOCH, IMMUTABLE, body, null);
  }

  /** The same representation with another header. */
  public Representation with(String header, String value) {
    Map<String, String> all = new HashMap<>(headers);
    all.put(header, value);
    return new Representation(mediaType, tag, modified, Map.copyOf(all), body, renewal);
  }

  /** The representation of the published site, if there is one, made again after each edit. */
  public static Optional<Representation> current(Supplier<Optional<Representation>> make) {
    return make.get().map(r -> r.renewedBy(() -> current(make)));
  }

  private Representation renewedBy(Supplier<Optional<Representation>> other) {
    return new Representation(mediaType, tag, modified, headers, body, other);
  }

  /** Says whether it is text, which compression makes smaller. */
  boolean isText() {
    return mediaType.startsWith("text/")
        || Stream.of("xml", "json", "openmetrics").anyMatch(mediaType::contains);
  }

  /** The same representation with another body. */
  Representation with(StreamingOutput other) {
    return new Representation(mediaType, tag, modified, headers, other, renewal);
  }

  /**
   * The same representation, without the time of its last change if that is still to come (RFC 9110
   * §8.8.2.1). The current time in its place would hide a further change in the same second.
   */
  Representation asOf(Instant now) {
    return modified.isAfter(now)
        ? new Representation(mediaType, tag, Instant.EPOCH, headers, body, renewal)
        : this;
  }

  private static String tag(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, TAG_LENGTH);
  }
}
