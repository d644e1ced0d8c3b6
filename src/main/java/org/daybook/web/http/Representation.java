package org.daybook.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.Map;
import org.daybook.io.Sha256;

/**
 * What a resource answers with: bytes, and all that the common filters must know of them.
 *
 * @param mediaType as the {@code Content-Type} header names it
 * @param tag changes whenever the bytes do (RFC 9110 §8.8.3), without quotes
 * @param modified when what it shows last changed, or the epoch where nobody knows
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

  /** A document that is written as it is sent. */
  public static Representation streamed(
      String mediaType, String revision, Instant modified, StreamingOutput body) {
    return new Representation(
        mediaType, tag(revision.getBytes(UTF_8)), modified, REVALIDATED, body);
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

  /** Whether compressing it is worth the while. */
  boolean isText() {
    return mediaType.startsWith("text/") || mediaType.contains("xml") || mediaType.contains("json");
  }

  /** The same, changed no later than now (RFC 9110 §8.8.2.1). */
  Representation asOf(Instant now) {
    return modified.isAfter(now) ? new Representation(mediaType, tag, now, headers, body) : this;
  }

  private static String tag(byte[] bytes) {
    return Sha256.hex(bytes).substring(0, TAG_LENGTH);
  }
}
