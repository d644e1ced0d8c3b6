package org.daybook.migration.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which texts of former sites are written, known by the ending of their names. */
public enum FormerMarkup {
  /** Markdown, which is converted. */
  MARKDOWN("md|markdown|mdown|mkd|mkdn"),
  /** AsciiDoc, which stays. */
  ASCIIDOC("adoc|asciidoc|ad"),
  /** HTML, which stays where it is a text. */
  HTML("html|htm"),
  /** Other languages, which other programs convert. */
  OTHER("textile|org|rst|rdoc|pandoc|pdc");

  private final String endings;

  FormerMarkup(String endings) {
    this.endings = endings;
  }

  /** The language of a file, if it is a text. */
  public static Optional<FormerMarkup> of(String path) {
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> ending.matches(one.endings)).findFirst();
  }

  /** Says whether links to the file itself mean its page. */
  public static boolean isSource(String path) {
    return of(path).filter(one -> one == MARKDOWN || one == ASCIIDOC).isPresent();
  }
}
