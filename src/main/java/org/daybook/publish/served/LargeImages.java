package org.daybook.publish.served;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds images that take readers long to load. */
public final class LargeImages {
  private static final long MEGABYTE = 1_000_000;
  private static final long LARGE = 2 * MEGABYTE;
  private static final Set<String> ENDINGS =
      Set.of("apng", "avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp");

  private LargeImages() {}

  /** The finding about a file of this size; empty if it is small or no image. */
  public static Optional<String> complaint(String source, long size) {
    return size > LARGE && ENDINGS.contains(AssetTypes.ending(source))
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "the image %s has %.1f MB: make it smaller, 2 MB at most",
                source,
                (double) size / MEGABYTE))
        : Optional.empty();
  }
}
