package org.daybook.config;

/** Parses sizes in bytes as operators write them: a number and k, m or g. */
final class SizeParser {
  private static final long MEBIBYTE = 1 << 20;
  private static final long LARGEST_STANDARD_CACHE = 64 * MEBIBYTE;

  private SizeParser() {}

  /** Checks a size for a command line, such as {@code 512m} for {@code -Xmx512m}. */
  static String size(String value) {
    if (!value.matches("[1-9]\\d{0,8}[kmgKMG]")) {
      throw new IllegalArgumentException("must be a size such as 512m");
    }
    return value;
  }

  /** Reads a size as a number of bytes. */
  static long bytes(String value) {
    int unit = size(value).length() - 1;
    int power = "_kmg".indexOf(Character.toLowerCase(value.charAt(unit)));
    return Long.parseLong(value.substring(0, unit)) << (10 * power);
  }

  /** Writes a number of bytes as a size that is not larger. */
  static String text(long bytes) {
    return bytes % MEBIBYTE == 0 ? (bytes >> 20) + "m" : (bytes >> 10) + "k";
  }

  /** The size of the cache where none is set: an eighth of the heap, at most 64 MiB. */
  static long standardCache() {
    return Math.min(LARGEST_STANDARD_CACHE, Runtime.getRuntime().maxMemory() / 8);
  }
}
