package org.daybook.renderer.markup.passage;

import org.jsoup.nodes.Element;

/** The text in place of a picture or a formula. */
final class Spelling {
  private Spelling() {}

  /** Says whether a text takes the place of an element. */
  static boolean replaces(Element element) {
    return element.normalName().equals("img") || element.normalName().equals("math");
  }

  /** The alternative text of a picture, the source of a formula. */
  static String of(Element element) {
    if (element.normalName().equals("img")) {
      return element.attr("alt");
    }
    return element.hasAttr("alttext") ? element.attr("alttext") : element.text();
  }
}
