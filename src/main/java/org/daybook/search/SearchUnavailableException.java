package org.daybook.search;

/** Thrown if the index cannot be read, or a search takes too long. The next one may be answered. */
public final class SearchUnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  SearchUnavailableException(String message) {
    super(message);
  }

  SearchUnavailableException(Throwable cause) {
    super("the search index cannot be read", cause);
  }
}
