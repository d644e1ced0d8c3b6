package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.daybook.io.Sha256;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;
import org.daybook.theme.ThemeFile;

/**
 * The files that pages load, in one folder whose name changes with the content of any of them.
 * Scripts can therefore import each other by the names of their sources.
 */
public final class ThemeAssets {
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
   * A file that pages load.
   *
   * @param path where it is; the content at this path never changes
   * @param mediaType as the {@code Content-Type} header names it
   * @param digest of the content, hexadecimal
   * @param content the whole file, sent as UTF-8
   */
  public record Asset(SitePath path, String mediaType, String digest, String content) {}

  /** The assets in the archive of Daybook. */
  public static ThemeAssets bundled() {
    return new ThemeAssets(ThemeFiles.bundled());
  }

  /** The paths of all assets. */
  public Set<SitePath> paths() {
    return assets.keySet();
  }

  /** The asset at this path. */
  public Optional<Asset> at(SitePath path) {
    return Optional.ofNullable(assets.get(path));
  }

  /** The path of the style sheet. */
  public SitePath stylesheet() {
    return folder.file("site.css");
  }

  /** The style sheet. */
  public String stylesheetContent() {
    return at(stylesheet()).orElseThrow().content();
  }

  /** The path of the icon of the site. */
  public SitePath icon() {
    return folder.file("favicon.svg");
  }

  /** The path of the script that runs before a page is painted. */
  public SitePath earlyScript() {
    return folder.file("early.js");
  }

  /** The path of the module that every page loads. */
  public SitePath script() {
    return folder.file(ThemeFiles.SCRIPT);
  }

  /** The path of the module that a page of a preview loads beside. */
  public SitePath previewScript() {
    return folder.file("preview.js");
  }

  /** The path of the script that searches an exported site. */
  public SitePath exportedSearch() {
    return folder.file("search/exported.js");
  }

  /** The path of a file for what pages of other sites show. */
  public SitePath embed(String name) {
    return folder.file("embed/" + name);
  }

  private static Asset asset(SitePath path, String content) {
    ThemeFile file = ThemeFile.of(path.value(), content.getBytes(UTF_8)).orElseThrow();
    return new Asset(path, file.mediaType(), file.digest(), content);
  }

  private static String fingerprint(SortedMap<String, String> files) {
    String all =
        files.entrySet().stream()
            .map(file -> file.getKey() + "\0" + file.getValue())
            .collect(joining());
    return Sha256.hex(all.getBytes(UTF_8)).substring(0, FINGERPRINT_LENGTH);
  }
}
