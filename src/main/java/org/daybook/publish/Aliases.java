package org.daybook.publish;

import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/** Parses former addresses as authors write them. */
final class Aliases {
  private Aliases() {}

  /** The path that {@code /old/name/}, {@code old/name} or {@code old/name.adoc} names. */
  static SitePath path(String alias) {
    String path = alias.replaceFirst("^/+", "");
    if (path.endsWith(".adoc")) {
      return Placement.of(path, "").path();
    }
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    return file ? new SitePath(path) : SitePaths.page(path);
  }
}
