package org.daybook.web.http;

import java.util.List;

/**
 * The policy of what a response may load and run (CSP Level 3). It forbids inline scripts and what
 * other hosts have. {@link SecurityHeaders} adds where pictures may be from, and who may show it in
 * a frame.
 */
public final class ContentSecurityPolicy {
  /** The name of the header. */
  public static final String HEADER = "Content-Security-Policy";

  /** The policy of every response that has none of its own. */
  static final String USUAL = allowing(List.of(), List.of());

  private ContentSecurityPolicy() {}

  /**
   * The policy of a page with inline scripts and style sheets that are known.
   *
   * @param scripts their sources, such as {@code 'sha256-…'} (CSP Level 3 §2.3.1)
   * @param styles those of style sheets
   */
  public static String allowing(List<String> scripts, List<String> styles) {
    return "default-src 'none'; script-src "
        + sources(scripts)
        + "; style-src "
        + sources(styles)
        + "; media-src 'self'; font-src 'self'; connect-src 'self';"
        + " manifest-src 'self'; form-action 'self'; base-uri 'none'";
  }

  private static String sources(List<String> hashes) {
    return hashes.isEmpty() ? "'self'" : "'self' " + String.join(" ", hashes);
  }
}
