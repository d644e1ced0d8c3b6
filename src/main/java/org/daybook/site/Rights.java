package org.daybook.site;

import org.daybook.io.FieldWriter;

/**
 * The holder of the rights in texts, and the licence that others have.
 *
 * @param statement as its author put it, {@code 2026 The Editors}; may be empty
 * @param license its name, or empty
 * @param url where the licence is, or empty
 */
public record Rights(String statement, String license, String url) {
  /** No statement about rights. */
  public static final Rights NONE = new Rights("", "", "");

  /** All of it as a text, or empty. */
  public String text() {
    boolean both = !statement.isEmpty() && !license.isEmpty();
    return statement + (both ? ", " : "") + license;
  }

  /** These, or others if they state nothing. */
  public Rights orElse(Rights others) {
    return equals(NONE) ? others : this;
  }

  /** Writes every component. */
  public void writeTo(FieldWriter out) {
    out.text(statement).text(license).text(url);
  }
}
