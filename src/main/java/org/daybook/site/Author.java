package org.daybook.site;

import org.daybook.io.FieldWriter;

/**
 * An author of entries. Two spellings with one slug are one author with one page.
 *
 * @param slug the name as part of a URL
 * @param name the name as it is shown, never blank
 */
public record Author(Slug slug, String name) {
  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Author {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an author has a name");
    }
  }

  /** The author who is shown as this name. */
  public Author(String name) {
    this(Slug.from(name), name);
  }

  /** The page that lists the author's entries. */
  public SitePath path() {
    return SitePaths.author(slug);
  }

  /** Writes both components. */
  public void writeTo(FieldWriter out) {
    out.text(slug.value()).text(name);
  }
}
