package org.daybook.web.http;

/** For whom a site is meant. */
public enum Indexing {
  /** Colleagues: search engines are asked to leave it alone. */
  INTRANET,
  /** Everybody, search engines too. */
  PUBLIC
}
