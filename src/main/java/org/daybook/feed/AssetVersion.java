package org.daybook.feed;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.daybook.site.Site;
import org.daybook.site.SitePath;

/**
 * The bytes of an asset.
 *
 * @param digest of the bytes, hexadecimal
 * @param since when they came to its address, in whole seconds
 */
record AssetVersion(String digest, Instant since) {

  /**
   * The versions of all assets of a site, by path.
   *
   * @param known those before, which keep their times
   * @param now the time of the others
   */
  static Map<SitePath, AssetVersion> in(Site site, Map<SitePath, AssetVersion> known, Instant now) {
    Map<SitePath, AssetVersion> versions = new HashMap<>();
    site.assets()
        .forEach(
            asset -> {
              AssetVersion before = known.get(asset.path());
              boolean same = before != null && before.digest.equals(asset.digest());
              versions.put(asset.path(), same ? before : new AssetVersion(asset.digest(), now));
            });
    return versions;
  }
}
