package org.daybook.publish;

import java.util.ArrayList;
import java.util.List;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/** Finds the pages that every page links to. */
final class Navigation {
  private Navigation() {}

  /**
   * The pages that an author chose, or all pages if there is no choice. An unknown name is a
   * warning.
   *
   * @param names top-level names in the author's order, or none
   * @param all the paths of the sections and of the pages outside the sections
   */
  static List<SitePath> of(List<String> names, List<SitePath> all, Diagnostics diagnostics) {
    List<SitePath> chosen = new ArrayList<>();
    for (String name : names) {
      SitePath path = SitePaths.page(name);
      if (all.contains(path)) {
        chosen.add(path);
      } else {
        diagnostics.warning(
            SiteDefaults.INDEX,
            "page-navigation",
            "page-navigation names "
                + name
                + ", but no section or page is called so: correct or remove it");
      }
    }
    return names.isEmpty() ? all : chosen;
  }
}
