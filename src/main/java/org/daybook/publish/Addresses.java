package org.daybook.publish;

import java.util.HashMap;
import java.util.Map;
import org.daybook.document.Rule;
import org.daybook.site.Asset;
import org.daybook.site.Entry;
import org.daybook.site.FeedAddress;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The one owner of each address of a site: Daybook itself, or the file that asked for it first.
 * Whoever comes second gets a diagnostic that names both. An address with and without its last
 * slash is one.
 */
final class Addresses {
  private static final String RENAME = "rename the file or its folder";
  private static final String REMOVE = "remove it from page-aliases";

  private final Map<String, String> owners = new HashMap<>();

  /** Gives a page its address, and says whether it was free. */
  boolean grant(Candidate candidate, Diagnostics diagnostics) {
    SitePath path = candidate.path();
    if (SitePaths.isReserved(path)) {
      diagnostics.add(
          Rule.RESERVED_ADDRESS, candidate.source(), "page-slug", reserved(path) + ": " + RENAME);
      return false;
    }
    String owner = owners.putIfAbsent(path.withoutSlash(), candidate.source());
    if (owner != null) {
      diagnostics.add(
          Rule.SAME_ADDRESS,
          candidate.source(),
          "page-slug",
          "has the same URL /"
              + path
              + " as "
              + owner
              + ", which keeps it: rename one of them, or set page-slug in one");
    }
    return owner == null;
  }

  /** Gives a file that is no page its address, and says whether it was free. */
  boolean grant(Asset asset, Diagnostics diagnostics) {
    if (SitePaths.isReserved(asset.path())) {
      diagnostics.add(
          Rule.TAKEN_ADDRESS.at(asset.source(), 1, reserved(asset.path()) + ": " + RENAME));
      return false;
    }
    String owner = owners.putIfAbsent(asset.path().withoutSlash(), asset.source());
    if (owner != null) {
      diagnostics.add(
          Rule.TAKEN_ADDRESS.at(
              asset.source(),
              1,
              "has the same URL /" + asset.path() + " as " + owner + ": rename one of them"));
    }
    return owner == null;
  }

  /** Gives an entry one of its former addresses, and says whether it was free. */
  boolean grant(SitePath alias, Entry entry, Diagnostics diagnostics) {
    String source = entry.page().source();
    if (isReserved(alias)) {
      diagnostics.add(
          Rule.TAKEN_ALIAS,
          source,
          "page-aliases",
          "page-aliases has /" + alias + ", which Daybook uses itself: " + REMOVE);
      return false;
    }
    String owner = owners.putIfAbsent(alias.withoutSlash(), source);
    if (owner != null && !owner.equals(source)) {
      diagnostics.add(
          Rule.TAKEN_ALIAS,
          source,
          "page-aliases",
          "page-aliases has /" + alias + ", which is the URL of " + owner + ": " + REMOVE);
    }
    return owner == null;
  }

  // Subscribers of other programs' feeds are redirected from there.
  private static boolean isReserved(SitePath alias) {
    return alias.equals(SitePath.HOME)
        || SitePaths.isReserved(alias)
        || FeedAddress.ofAlias(alias.value()).isPresent();
  }

  private static String reserved(SitePath path) {
    return "is at /" + path + ", which Daybook uses itself";
  }
}
