package org.daybook.site;

/**
 * How far a matter has come, shown as a badge: {@code Draft topic}, {@code Active}.
 *
 * @param label the text of the badge
 */
public record Status(String label) {
  /** The label as a name that style sheets may use. */
  public Slug slug() {
    return Slug.from(label);
  }
}
