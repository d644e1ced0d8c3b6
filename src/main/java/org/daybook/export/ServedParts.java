package org.daybook.export;

import java.util.regex.Pattern;

/** The parts of a page's head that work only where Daybook, or at least a server, sends it. */
final class ServedParts {
  /** The way to a description for other programs, which has a query in its address. */
  private static final Pattern OEMBED =
      Pattern.compile("<link rel=\"alternate\" type=\"application/json\\+oembed\"[^>]*>\n");

  /** Browsers load no modules from disks, for which the script before them makes room. */
  private static final Pattern MODULES =
      Pattern.compile("<script src=\"[^\"]*\"></script>\n<script type=\"module\"[^>]*></script>\n");

  private static final Pattern MANIFEST = Pattern.compile("<link rel=\"manifest\"[^>]*>\n");

  private ServedParts() {}

  /** The page without what only Daybook answers. */
  static String withoutQueries(String page) {
    return OEMBED.matcher(page).replaceFirst("");
  }

  /** The page without what browsers load from servers alone. */
  static String withoutModules(String page) {
    return MANIFEST.matcher(MODULES.matcher(page).replaceFirst("")).replaceFirst("");
  }
}
