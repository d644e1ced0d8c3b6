package org.daybook.search.query;

import org.daybook.site.Slug;

/**
 * A condition on a property: {@code tag:java}, {@code -status:"draft topic"}.
 *
 * @param facet the property
 * @param value its value as the reader typed it, not blank
 * @param excluded whether entries with this value are left out
 */
public record Filter(Facet facet, String value, boolean excluded) {
  /** The value as entries have it. */
  public String slug() {
    return facet == Facet.YEAR ? value : Slug.from(value).value();
  }

  /** Says whether another lets the same entries through. */
  boolean isSame(Filter other) {
    return facet == other.facet && excluded == other.excluded && slug().equals(other.slug());
  }

  @Override
  public String toString() {
    boolean plain =
        value
            .codePoints()
            .noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '"');
    String sign = excluded ? "-" : "";
    return sign + facet.word() + ":" + (plain ? value : '"' + value.replace("\"", "") + '"');
  }
}
