package org.daybook.html;

import java.util.function.Supplier;

/** An HTML page that is written when its bytes are needed. */
public final class HtmlPage {
  private final String fingerprint;
  private final Supplier<String> writer;

  /**
   * A page that is not written yet.
   *
   * @param fingerprint of everything that it shows
   */
  public HtmlPage(String fingerprint, Supplier<String> writer) {
    this.fingerprint = fingerprint;
    this.writer = writer;
  }

  /** The fingerprint of everything that the page shows: two pages with one are the same bytes. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The whole page, written anew by each call. */
  public String markup() {
    return writer.get();
  }
}
