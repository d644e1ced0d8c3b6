package org.daybook.web;

/** For whom a site is meant. */
public enum Audience {
  /** Colleagues: search engines are asked to leave it alone. */
  INTRANET,
  /** Everybody, search engines too. */
  PUBLIC
}
