package org.daybook.migration.markdown;

/**
 * The target of a link in AsciiDoc.
 *
 * @param source true for {@code xref}, to a source file or a place in the same text
 * @param value the path, URL or fragment
 */
public record LinkTarget(boolean source, String value) {
  /** A source file, as {@code /notes/queue.adoc#bounded}, or a place in the same text. */
  public static LinkTarget source(String value) {
    return new LinkTarget(true, value);
  }

  /** A URL or a file that is no text. */
  public static LinkTarget url(String value) {
    return new LinkTarget(false, value);
  }
}
