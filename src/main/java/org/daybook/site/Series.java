package org.daybook.site;

import org.daybook.io.FieldWriter;

/**
 * Entries that belong together, to be read in order. Two spellings with one slug are one series
 * with one page.
 *
 * @param slug its part of the URL
 * @param title as it is shown
 */
public record Series(Slug slug, String title) {
  /** The series that is shown as this title. */
  public static Series of(String title) {
    return new Series(Slug.from(title), title);
  }

  /** The page that lists the series' entries. */
  public SitePath path() {
    return SitePaths.series(slug);
  }

  void writeTo(FieldWriter out) {
    out.text(slug.value()).text(title);
  }
}
