package org.daybook.site;

/**
 * A keyword that entries share. Two spellings with one slug are one tag.
 *
 * @param slug its part of the URL
 * @param label the text as it is shown
 */
public record Tag(Slug slug, String label) implements Comparable<Tag> {
  /** The tag that is shown as this label. */
  public static Tag of(String label) {
    return new Tag(Slug.from(label), label);
  }

  /** The page that lists the tag's entries. */
  public SitePath path() {
    return SitePaths.tag(slug);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tag tag && tag.slug.equals(slug);
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }

  @Override
  public int compareTo(Tag other) {
    return slug.compareTo(other.slug);
  }

  @Override
  public String toString() {
    return slug + " " + label;
  }
}
