package org.daybook.export;

import org.daybook.site.SitePath;

/** The file of an address in an exported site. */
final class ExportedFile {
  /** The name under which web servers look for the page of a folder. */
  static final String INDEX = "index.html";

  private ExportedFile() {}

  /** The path of the file below the folder of the site: that of a page ends in {@link #INDEX}. */
  static String of(SitePath address) {
    return isFolder(address) ? address + INDEX : address.value();
  }

  private static boolean isFolder(SitePath address) {
    return address.value().isEmpty() || address.value().endsWith("/");
  }
}
