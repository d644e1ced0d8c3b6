package org.daybook.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.Map;
import org.daybook.io.Sha256;

/**
 * The entity of every resource: bytes, and the metadata that the common filters write as headers.
 *
 * @param mediaType as the {@code Content-Type} header names it
 * @param tag entity tag (RFC 9110 §8.8.3) without quotes; changes whenever the bytes do
 * @param modified a time not before the last change of its bytes, in whole seconds, or the epoch if
 *     that is unknown
 * @param headers of this representation alone
 * @param body the bytes
 */
public record Representation(
    String mediaType,
    String tag,
    Instant modified,
    Map<String, String> headers,
    StreamingOutput body) {

  private static final Map<String, String> REVALIDATED = Map.of("Cache-Control", "no-cache");
  private static final Map<String, String> IMMUTABLE =
      Map.of("Cache-Control", "public, max-age=31536000, immutable");
  private static final int TAG_LENGTH = 32;

  /** An HTML page. */
  public static Representation page(String html, Instant modified) {
    return text("text/html; charset=utf-8", html, modified);
  }

  /** A text of any kind. */
  public static Representation text(String mediaType, String text, Instant modified) {
    byte[] bytes = text.getBytes(UTF_8);
    return new Representation(
        mediaType, tag(bytes), modified, REVALIDATED, out -> out.write(bytes));
  }

  /** A document that is written while it is sent. */
  public static Representation streamed(
      String mediaType, String fingerprint, Instant modified, StreamingOutput body) {
    return new Representation(
        mediaType, tag(fingerprint.getBytes(UTF_8)), modified, REVALIDATED, body);
  }

  /** A JSON text. */
  public static Representation json(String json) {
    byte[] bytes = json.getBytes(UTF_8);
    return new Representation(
        "application/json", tag(bytes), Instant.EPOCH, REVALIDATED, out -> out.write(bytes));
  }

  /** A file whose URL never has another content. */
  public static Representation immutable(String mediaType, String content) {
    byte[] bytes = content.getBytes(UTF_8);
    return new Representation(
        mediaType, tag(bytes), Instant.EPOCH, IMMUTABLE, out -> out.write(bytes));
  }

  /** Says whether it is text, which compression makes smaller. */
  boolean isText() {
    return mediaType.startsWith("text/") || mediaType.contains("xml") || mediaType.contains("json");
  }

  /**
   * The same representation, without the time of its last change if that is still to come (RFC 9110
   * §8.8.2.1). The current time in its place would hide a further change in the same second.
   */
  Representation asOf(Instant now) {
    return modified.isAfter(now)
        ? new Representation(mediaType, tag, Instant.EPOCH, headers, body)
        : this;
  }

  /** The same representation with a range of its body, which must be a {@link StoredBody}. */
  Representation part(ByteRange range) {
    return body instanceof StoredBody stored
        ? new Representation(mediaType, tag, modified, headers, stored.part(range))
        : this;
  }

  private static String tag(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, TAG_LENGTH);
  }
}
