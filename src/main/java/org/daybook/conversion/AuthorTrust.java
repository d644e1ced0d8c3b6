package org.daybook.conversion;

/**
 * The trust in the authors of a site: the markup that they may write. No author may write scripts.
 */
public enum AuthorTrust {
  /** Texts may contain any markup that cannot run. */
  TRUSTED,

  /** Texts may contain only the markup that AsciiDoc makes, so none can imitate the site's own. */
  UNTRUSTED
}
