package org.daybook.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.daybook.io.Sha256;

/** A file of a theme that pages may load. */
public final class ThemeFile {
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("otf", "font/otf"));

  /** The fault of a file whose name has none of the endings. */
  static final String MISNAMED =
      "is not served, because its name must end in one of css, js, svg, png, jpg, gif, webp, avif,"
          + " ico, woff2, woff, ttf, otf";

  private final String mediaType;
  private final String digest;
  private final byte[] content;

  private ThemeFile(String mediaType, byte[] content) {
    this.mediaType = mediaType;
    this.digest = Sha256.hex(content);
    this.content = content;
  }

  /** A file with this content; empty if its name has none of the endings. */
  public static Optional<ThemeFile> of(String path, byte[] content) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(MEDIA_TYPES.get(ending)).map(type -> new ThemeFile(type, content));
  }

  /** The type as the {@code Content-Type} header names it. */
  public String mediaType() {
    return mediaType;
  }

  /** SHA-256 of the content, hexadecimal. */
  public String digest() {
    return digest;
  }

  /** Writes the content. */
  public void write(OutputStream out) throws IOException {
    out.write(content);
  }

  /** The content as a text in UTF-8. */
  String text() {
    return new String(content, UTF_8);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ThemeFile file
        && file.mediaType.equals(mediaType)
        && file.digest.equals(digest);
  }

  @Override
  public int hashCode() {
    return digest.hashCode();
  }
}
