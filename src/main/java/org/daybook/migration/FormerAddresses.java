package org.daybook.migration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.layout.FormerPage;
import org.daybook.migration.layout.FormerSite;
import org.daybook.migration.markdown.Remarks;
import org.daybook.site.FeedAddress;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The addresses and identifiers that entries had on their former site.
 *
 * @param base the former base URL with a slash at its end, or empty
 */
record FormerAddresses(FormerSite site, String base, Remarks remarks) {
  /**
   * The identifier that the former feed gave a page; empty without a base URL. The plug-in
   * jekyll-feed leaves out the ending.
   */
  String identifier(FormerPage page) {
    if (base.isEmpty()) {
      return "";
    }
    String path = page.address().substring(1);
    return base + (site.generator().equals("Jekyll") ? path.replaceFirst("\\.html$", "") : path);
  }

  /** The former addresses that redirect to an entry. One that cannot is reported. */
  List<String> aliases(Placed placed) {
    Set<String> aliases = new LinkedHashSet<>();
    if (!placed.address().equals(placed.page().address()) && !placed.page().isDraft()) {
      aliases.add(placed.page().address());
    }
    for (String alias : placed.page().aliases()) {
      String path = FormerLinks.resolved(alias, placed.page().address());
      if (!path.equals("/") && !path.equals(placed.address())) {
        aliases.add(path);
      }
    }
    if (aliases.removeIf(alias -> alias.matches(".*[\\s:,?#\\\\].*"))) {
      remarks.add(1, "address", "has a former address that cannot redirect");
    }
    aliases.removeIf(this::isReserved);
    return List.copyOf(aliases);
  }

  private boolean isReserved(String alias) {
    String path = alias.substring(1);
    boolean reserved =
        SitePaths.isReserved(new SitePath(path)) || FeedAddress.ofAlias(path).isPresent();
    if (reserved) {
      remarks.add(1, "address", "has a former address that Daybook uses itself: " + alias);
    }
    return reserved;
  }
}
