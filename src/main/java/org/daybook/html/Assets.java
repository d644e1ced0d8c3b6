package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.site.SitePath;

/** The files that every page asks for. A file's path changes with its content. */
public final class Assets {
  private static final int FINGERPRINT_LENGTH = 10;

  private final Asset stylesheet;
  private final Asset icon;

  private Assets(Asset stylesheet, Asset icon) {
    this.stylesheet = stylesheet;
    this.icon = icon;
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
  public static Assets bundled() {
    return new Assets(
        bundled("site", "css", "text/css; charset=utf-8"),
        bundled("favicon", "svg", "image/svg+xml"));
  }

  /** The asset at this path. */
  public Optional<Asset> at(SitePath path) {
    return Stream.of(stylesheet, icon).filter(asset -> asset.path().equals(path)).findFirst();
  }

  /** Where the style sheet is. */
  public SitePath stylesheet() {
    return stylesheet.path();
  }

  /** Where the icon of the site is. */
  public SitePath icon() {
    return icon.path();
  }

  private static Asset bundled(String name, String extension, String mediaType) {
    byte[] bytes = read("assets/" + name + "." + extension);
    String file = name + "." + fingerprint(bytes) + "." + extension;
    return new Asset(new SitePath("_/assets/" + file), mediaType, new String(bytes, UTF_8));
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String fingerprint(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
