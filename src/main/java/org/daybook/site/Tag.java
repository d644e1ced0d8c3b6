package org.daybook.site;

import org.daybook.io.FieldWriter;

/**
 * A keyword that entries share. Two spellings with one slug are one tag with one page.
 *
 * @param slug its part of the URL
 * @param label the text as it is shown
 */
public record Tag(Slug slug, String label) {
  /** The tag that is shown as this label. */
  public static Tag of(String label) {
    return new Tag(Slug.from(label), label);
  }

  /** The page that lists the tag's entries. */
  public SitePath path() {
    return SitePaths.tag(slug);
  }

  /** Writes both components. */
  public void writeTo(FieldWriter out) {
    out.text(slug.value()).text(label);
  }
}
