package org.daybook.publish;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.Rule;
import org.daybook.site.Page;
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
   * @param all the pages of the sections and those outside the sections; unlisted ones are in the
   *     navigation only if they are chosen
   */
  static List<SitePath> of(List<String> names, List<Page> all, Diagnostics diagnostics) {
    Set<SitePath> paths = all.stream().map(Page::path).collect(toSet());
    List<SitePath> chosen = new ArrayList<>();
    for (String name : names) {
      SitePath path = SitePaths.page(name);
      if (paths.contains(path)) {
        chosen.add(path);
      } else {
        diagnostics.add(
            Rule.UNKNOWN_NAVIGATION,
            AsciiDocNames.INDEX,
            "page-navigation",
            "page-navigation names "
                + name
                + ", but no section or page is called so: correct or remove it");
      }
    }
    return names.isEmpty()
        ? all.stream()
            .filter(page -> !page.visibility().unlisted())
            .map(Page::path)
            .distinct()
            .toList()
        : chosen;
  }
}
