package org.daybook.web.search;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the text that a reader looks for from a request. No text is wrong. */
final class SearchText {
  /** Characters that no document shows: controls, and halves of surrogate pairs. */
  private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}]+");

  /** More than any query is long, and little to look through. */
  private static final int LONGEST = 4096;

  private SearchText() {}

  /** The text of a request; empty if it has none. */
  static String of(UriInfo uri) {
    return shown(parameter("q", uri).orElse(""));
  }

  /** The first value of a parameter; empty if there is none, or if the query has no form. */
  static Optional<String> parameter(String name, UriInfo uri) {
    try {
      return Optional.ofNullable(uri.getQueryParameters().getFirst(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String shown(String value) {
    String begin = value.substring(0, Math.min(value.length(), LONGEST));
    return UNSHOWN.matcher(begin).replaceAll(" ");
  }
}
