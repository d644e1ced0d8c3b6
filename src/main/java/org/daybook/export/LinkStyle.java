package org.daybook.export;

import org.daybook.site.SitePath;

/** The form of the links from page to page. */
public enum LinkStyle {
  /** Links to folders, as the server sends them. */
  FOLDERS {
    @Override
    String page(String page) {
      return page;
    }

    @Override
    public String link(SitePath target, SitePath page) {
      return target.from(page);
    }
  },

  /** Links that lead to files, which browsers follow on disks too. */
  FILES {
    @Override
    String page(String page) {
      return WrittenLinks.toFiles(ServedParts.withoutModules(page));
    }

    @Override
    public String link(SitePath target, SitePath page) {
      return WrittenLinks.toFile(target.from(page));
    }
  };

  /** The markup of a page in this style. */
  abstract String page(String page);

  /** The link from a page to another. */
  public abstract String link(SitePath target, SitePath page);
}
