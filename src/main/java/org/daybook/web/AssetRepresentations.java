package org.daybook.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.daybook.site.Asset;
import org.daybook.web.http.Representation;
import org.daybook.web.http.StoredBody;

/**
 * Makes representations of authors' files. No script in them runs with the site's rights: a browser
 * shows images, media and plain text, and saves files of every other type.
 */
final class AssetRepresentations {
  private static final String SAVED = "application/octet-stream";

  private static final String SANDBOX = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

  /** The policy of what browsers show in players and viewers, which do not work in a sandbox. */
  private static final String PLAYER =
      "default-src 'none'; media-src 'self'; object-src 'self'; style-src 'unsafe-inline'";

  private static final Pattern PLAYED = Pattern.compile("audio/.*|video/.*|application/pdf");
  private static final Map<String, String> SHOWN =
      Map.ofEntries(
          Map.entry("aac", "audio/aac"),
          Map.entry("adoc", "text/plain;charset=utf-8"),
          Map.entry("avif", "image/avif"),
          Map.entry("flac", "audio/flac"),
          Map.entry("gif", "image/gif"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("m4v", "video/mp4"),
          Map.entry("mov", "video/quicktime"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("oga", "audio/ogg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("ogv", "video/ogg"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("png", "image/png"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("txt", "text/plain;charset=utf-8"),
          Map.entry("vtt", "text/vtt;charset=utf-8"),
          Map.entry("wav", "audio/wav"),
          Map.entry("webm", "video/webm"),
          Map.entry("webp", "image/webp"));

  private AssetRepresentations() {}

  /**
   * The representation of a file.
   *
   * @param modified when its bytes came to its address, or the epoch if that is unknown
   */
  static Representation of(Asset asset, Instant modified) {
    String name = asset.path().value();
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String mediaType = SHOWN.getOrDefault(extension, SAVED);
    return Representation.file(
        mediaType, asset.digest(), modified, headers(mediaType), StoredBody.of(asset.bytes()));
  }

  private static Map<String, String> headers(String mediaType) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Cache-Control", "no-cache");
    boolean played = PLAYED.matcher(mediaType).matches();
    headers.put("Content-Security-Policy", played ? PLAYER : SANDBOX);
    if (mediaType.equals(SAVED)) {
      headers.put("Content-Disposition", "attachment");
    }
    return Map.copyOf(headers);
  }
}
