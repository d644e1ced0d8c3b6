package org.daybook.site;

/**
 * Who wrote an entry.
 *
 * @param name the name as it is shown, never blank
 */
public record Author(String name) {
  /**
   * @throws IllegalArgumentException if the name is blank
   */
  public Author {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an author has a name");
    }
  }

  /** The name as part of a URL. */
  public Slug slug() {
    return Slug.from(name);
  }
}
