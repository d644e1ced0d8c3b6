package org.daybook.publish;

import org.daybook.site.SitePath;

/** Reads former paths as authors write them. */
final class Aliases {
  private Aliases() {}

  /** The place that {@code /old/name/}, {@code old/name} or {@code old/name.adoc} was. */
  static SitePath path(String alias) {
    String path = alias.replaceFirst("^/+", "");
    if (path.endsWith(".adoc")) {
      return Placement.of(path, "").path();
    }
    boolean file = path.substring(path.lastIndexOf('/') + 1).contains(".");
    return new SitePath(file || path.endsWith("/") ? path : path + "/");
  }
}
