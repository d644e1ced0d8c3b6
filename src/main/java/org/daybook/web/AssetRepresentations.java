package org.daybook.web;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.daybook.site.Asset;
import org.daybook.web.http.Representation;

/**
 * Makes representations of authors' files. No script in them runs with the site's rights: a browser
 * shows images, media and plain text, and saves files of every other type.
 */
final class AssetRepresentations {
  private static final String SAVED = "application/octet-stream";
  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          Map.entry("adoc", "text/plain; charset=utf-8"),
          Map.entry("avif", "image/avif"),
          Map.entry("gif", "image/gif"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("png", "image/png"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("webp", "image/webp"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("webm", "video/webm"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("txt", "text/plain; charset=utf-8"));

  private AssetRepresentations() {}

  static Representation of(Asset asset) {
    String name = asset.path().value();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String mediaType = SHOWN.getOrDefault(extension, SAVED);
    return new Representation(
        mediaType,
        asset.digest(),
        asset.modified(),
        headers(mediaType),
        out -> {
          try (InputStream in = asset.bytes().open()) {
            in.transferTo(out);
          }
        });
  }

  private static Map<String, String> headers(String mediaType) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Cache-Control", "no-cache");
    headers.put(
        "Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'");
    if (mediaType.equals(SAVED)) {
      headers.put("Content-Disposition", "attachment");
    }
    return Map.copyOf(headers);
  }
}
