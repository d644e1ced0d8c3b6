package org.daybook.migration;

import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.layout.FormerSite;
import org.daybook.migration.markdown.MarkdownConverter;
import org.daybook.migration.markdown.Remarks;

/** The titles of the pages of a site, in AsciiDoc. */
record FormerTitle(FormerSite site, Remarks remarks) {
  /**
   * The title of a page: its own, its heading or its name.
   *
   * @param heading in AsciiDoc; empty if it has none
   */
  String of(Placed placed, String heading) {
    String own = placed.page().title();
    String title = own.isEmpty() ? heading : MarkdownConverter.escaped(own);
    if (!heading.isEmpty() && !own.isEmpty() && !heading.equals(title)) {
      remarks.add(1, "title", "has two titles, of which its metadata's is kept: not " + heading);
    }
    if (placed.isHome() && !site.facts().title().isEmpty()) {
      return home(title);
    }
    if (!title.isEmpty()) {
      return title;
    }
    String name = MarkdownConverter.escaped(name(placed));
    remarks.add(1, "title", "has no title, so its name is the title: " + name);
    return name;
  }

  // Pages, feeds and the manifest call the site by the title of its home page.
  private String home(String own) {
    String title = MarkdownConverter.escaped(site.facts().title());
    if (!own.isEmpty() && !own.equals(title)) {
      remarks.add(
          1,
          "title",
          "is the page of the site, whose title is %s; its own was %s".formatted(title, own));
    }
    return title;
  }

  private static String name(Placed placed) {
    String path = placed.address().replaceAll("^/|/$", "");
    return path.isEmpty() ? "Home" : path.substring(path.lastIndexOf('/') + 1);
  }
}
