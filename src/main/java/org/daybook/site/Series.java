package org.daybook.site;

/**
 * Entries that belong together, to be read in order. Two spellings with one slug are one series.
 *
 * @param slug its part of the URL
 * @param title as it is shown
 */
public record Series(Slug slug, String title) implements Comparable<Series> {
  /** The series that is shown as this title. */
  public static Series of(String title) {
    return new Series(Slug.from(title), title);
  }

  /** The page that lists the series' entries. */
  public SitePath path() {
    return SitePaths.series(slug);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series series && series.slug.equals(slug);
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }

  @Override
  public int compareTo(Series other) {
    return slug.compareTo(other.slug);
  }
}
