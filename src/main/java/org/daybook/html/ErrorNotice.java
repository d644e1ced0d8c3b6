package org.daybook.html;

import java.util.Optional;
import java.util.Set;

/**
 * The content of the answer to a request that fails.
 *
 * @param status of the response (RFC 9110 §15)
 * @param title in a few English words, {@code Not found}
 * @param message a sentence in English, without internal details
 */
public record ErrorNotice(int status, String title, String message) {
  private static final Set<Integer> NAMED = Set.of(404, 405, 410, 500, 503);

  /** The title on a page. */
  public String title(Words words) {
    return words.text(key("title"));
  }

  /** The sentence on a page. */
  public String message(Words words) {
    return words.text(key("message"));
  }

  /** The sentence in English that says more than the one on a page, if there is one. */
  public Optional<String> reason() {
    return NAMED.contains(status) ? Optional.empty() : Optional.of(message);
  }

  private String key(String part) {
    return "error." + (NAMED.contains(status) ? status + "." : "") + part;
  }
}
