package org.daybook.renderer.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Replaces Asciidoctor's icons, which need a font of their own, by characters. */
final class FontIcons {
  private static final String CHECKED = "\u2611";
  private static final String UNCHECKED = "\u2610";

  private FontIcons() {}

  static void replace(Element icon, TreeEdits edits) {
    boolean box = icon.normalName().equals("input") && icon.attr("type").equals("checkbox");
    if (icon.hasClass("conum") && icon.hasAttr("data-value")) {
      callout(icon, edits);
    } else if (icon.hasClass("fa-check-square-o") || (box && icon.hasAttr("checked"))) {
      icon.replaceWith(new TextNode(CHECKED));
    } else if (icon.hasClass("fa-square-o") || box) {
      icon.replaceWith(new TextNode(UNCHECKED));
    } else if (icon.hasClass("caret")) {
      icon.replaceWith(new TextNode("\u203a"));
    } else if (isNamed(icon)) {
      icon.replaceWith(new TextNode("[" + iconName(icon.classNames()) + "]"));
    }
  }

  private static boolean isNamed(Element icon) {
    Element parent = icon.parent();
    return parent != null && parent.is("span.icon") && icon.className().contains("fa-");
  }

  // Asciidoctor writes an icon of the number, then the number in brackets.
  private static void callout(Element icon, TreeEdits edits) {
    Element number = icon.nextElementSibling();
    if (number != null && number.normalName().equals("b")) {
      number.text(icon.attr("data-value")).addClass("conum");
      edits.remove(icon);
    }
  }

  private static String iconName(Set<String> classes) {
    return classes.stream()
        .filter(name -> name.startsWith("fa-"))
        .findFirst()
        .map(name -> name.substring("fa-".length()))
        .orElse("icon");
  }
}
