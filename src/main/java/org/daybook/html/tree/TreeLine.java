package org.daybook.html.tree;

import org.daybook.document.Html;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.jspecify.annotations.Nullable;

/**
 * A page or a folder as a line of a navigation.
 *
 * @param path where it is
 * @param level the number of folders around it below the section
 * @param page null for a folder that is no page
 */
public record TreeLine(SitePath path, int level, @Nullable Page page) {
  private static final int DEEPEST = 5;

  /** The line of a path on the page of an entry, the only one that names it if it is unlisted. */
  static TreeLine of(SitePath path, Entry shown, Site site) {
    Page section = site.section(path).map(Section::page).orElse(null);
    Page page =
        site.entry(path)
            .map(Entry::page)
            .filter(known -> known.equals(shown.page()) || !known.visibility().unlisted())
            .orElse(section);
    return new TreeLine(path, Math.min(path.depth() - 1, DEEPEST), page);
  }

  /** The title of the page, or the name of the folder. */
  public Html title() {
    String folder = path.withoutSlash();
    return page == null ? Html.of(folder.substring(folder.lastIndexOf('/') + 1)) : page.title();
  }
}
