package org.daybook.config;

/** The part of the content's state that everybody is told. */
public enum Health {
  /** Numbers, which name nothing. */
  NUMBERS,
  /** Also diagnostics and titles, of hidden files too. */
  DETAILS
}
