package org.daybook.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The markup that a theme puts around every page.
 *
 * @param head the last of the head
 * @param header above the site's own header
 * @param footer below the site's own footer
 * @param scripts the sources of inline scripts as a Content Security Policy names them, such as
 *     {@code 'sha256-…'} (CSP Level 3 §2.3.1)
 * @param styles those of inline style sheets
 */
public record Chrome(
    String head, String header, String footer, List<String> scripts, List<String> styles) {
  /** No markup. */
  public static final Chrome NONE = new Chrome("", "", "", List.of(), List.of());

  /** Stands for the URL of the theme's folder, which differs from page to page. */
  static final char FOLDER = '\uE000';

  /** Stands for the URL of the site's home. */
  static final char HOME = '\uE001';

  public Chrome {
    scripts = List.copyOf(scripts);
    styles = List.copyOf(styles);
  }

  static Chrome of(Fragment head, Fragment header, Fragment footer) {
    List<String> scripts = new ArrayList<>();
    List<String> styles = new ArrayList<>();
    Stream.of(head, header, footer)
        .forEach(
            fragment -> {
              scripts.addAll(fragment.scripts());
              styles.addAll(fragment.styles());
            });
    return new Chrome(head.markup(), header.markup(), footer.markup(), scripts, styles);
  }

  /**
   * A part of the markup for one page.
   *
   * @param folder the URL of the theme's folder from there, ending in a slash
   * @param home the URL of the site's home from there, ending in a slash
   */
  public static String placed(String part, String folder, String home) {
    return part.replace(String.valueOf(FOLDER), folder).replace(String.valueOf(HOME), home);
  }
}
