package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.daybook.io.Sha256;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The files that every page asks for, in one folder whose name changes with the content of any of
 * them: so scripts name each other as they do in their sources.
 */
public final class ThemeAssets {
  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");
  private static final int FINGERPRINT_LENGTH = 10;

  private final SitePath folder;
  private final Map<SitePath, Asset> assets;

  private ThemeAssets(SortedMap<String, String> files) {
    folder = SitePaths.assets(fingerprint(files) + "/");
    assets =
        files.entrySet().stream()
            .map(file -> asset(folder.file(file.getKey()), file.getValue()))
            .collect(toUnmodifiableMap(Asset::path, Function.identity()));
  }

  /**
   * A file that pages ask for.
   *
   * @param path where it is; never has other content
   * @param mediaType as the {@code Content-Type} header names it
   * @param content the whole file, sent as UTF-8
   */
  public record Asset(SitePath path, String mediaType, String content) {}

  /** The assets that Daybook brings along. */
  public static ThemeAssets bundled() {
    return new ThemeAssets(ThemeFiles.bundled());
  }

  /** The asset at this path. */
  public Optional<Asset> at(SitePath path) {
    return Optional.ofNullable(assets.get(path));
  }

  /** Where the style sheet is. */
  public SitePath stylesheet() {
    return folder.file("site.css");
  }

  /** Where the icon of the site is. */
  public SitePath icon() {
    return folder.file("favicon.svg");
  }

  /** Where the script is that has to run before a page is painted. */
  public SitePath earlyScript() {
    return folder.file("early.js");
  }

  /** Where the module is that every page loads. */
  public SitePath script() {
    return folder.file(ThemeFiles.SCRIPT);
  }

  private static Asset asset(SitePath path, String content) {
    String extension = path.value().substring(path.value().lastIndexOf('.') + 1);
    return new Asset(path, MEDIA_TYPES.getOrDefault(extension, "text/plain"), content);
  }

  private static String fingerprint(SortedMap<String, String> files) {
    String all =
        files.entrySet().stream()
            .map(file -> file.getKey() + "\0" + file.getValue())
            .collect(joining());
    return Sha256.hex(all.getBytes(UTF_8)).substring(0, FINGERPRINT_LENGTH);
  }
}
