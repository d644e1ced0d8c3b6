package org.daybook.web.http;

/** The permission for search engines to list a site. */
public enum Indexing {
  /** They are asked not to: the site is for an organisation. */
  INTRANET,
  /** They may: the site is for everybody. */
  PUBLIC
}
