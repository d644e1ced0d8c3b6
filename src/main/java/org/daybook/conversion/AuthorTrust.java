package org.daybook.conversion;

/** How far those who write are trusted with the look of the site. Scripts are nobody's. */
public enum AuthorTrust {
  /** Their texts have whatever cannot run. */
  TRUSTED,

  /**
   * Their texts have what AsciiDoc itself has, and nothing that could pass for a part of the site.
   */
  UNTRUSTED
}
