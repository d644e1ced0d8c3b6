package org.daybook.export;

import java.util.regex.Pattern;

/**
 * The parts of a page's head that work only where a server sends it: browsers load neither modules
 * nor manifests from disks.
 */
final class ServedParts {
  private static final Pattern MODULES =
      Pattern.compile("<script src=\"[^\"]*\"></script>\n<script type=\"module\"[^>]*></script>\n");

  private static final Pattern MANIFEST = Pattern.compile("<link rel=\"manifest\"[^>]*>\n");

  private ServedParts() {}

  /** The page without them, and without the script that makes room for what modules add. */
  static String without(String page) {
    return MANIFEST.matcher(MODULES.matcher(page).replaceFirst("")).replaceFirst("");
  }
}
