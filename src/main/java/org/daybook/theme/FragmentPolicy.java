package org.daybook.theme;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Warns of markup that the Content Security Policy of pages makes useless, or that would change how
 * a browser reads the page.
 *
 * @param path of the file, for diagnostics
 * @param found gets what is wrong
 */
record FragmentPolicy(String path, List<Diagnostic> found) {
  private static final Set<String> OF_PAGES = Set.of("title", "base", "main");
  private static final Set<String> OF_HEAD =
      Set.of("meta", "link", "style", "script", "noscript", "template");
  private static final Set<String> LOADED =
      Set.of("script", "img", "audio", "video", "source", "track", "iframe", "object", "embed");

  void check(Element element) {
    String name = element.normalName();
    if (path.endsWith("head.html") && !OF_HEAD.contains(name) && !OF_PAGES.contains(name)) {
      warn(element, "has <" + name + ">, which is no part of the head: write it in header.html");
    }
    if (OF_PAGES.contains(name)) {
      warn(element, "has <" + name + ">, which every page has or must not have: remove it");
    }
    if (name.equals("meta") && element.hasAttr("http-equiv")) {
      warn(element, "has <meta http-equiv>, which the server's headers are for: remove it");
    }
    if (LOADED.contains(name) && isElsewhere(element.attr("src"))) {
      warnOfLoading(element, element.attr("src"));
    }
    if (name.equals("link")
        && element.attr("rel").toLowerCase(Locale.ROOT).contains("stylesheet")
        && isElsewhere(element.attr("href"))) {
      warnOfLoading(element, element.attr("href"));
    }
    element.attributes().forEach(attribute -> check(element, attribute));
  }

  private void check(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.startsWith("on")) {
      warn(
          element,
          "has "
              + name
              + ", which browsers ignore here: call addEventListener in a script element");
    } else if (name.equals("style")) {
      warn(
          element,
          "has style, which browsers ignore here: write a class and style it in theme.css");
    } else if (attribute.getValue().strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
      warn(
          element, "has a javascript: link, which browsers ignore here: use a button and a script");
    }
  }

  private void warnOfLoading(Element element, String url) {
    warn(
        element,
        "loads "
            + url
            + ", which browsers refuse here: put the file into the theme's folder and write theme:"
            + " before its name");
  }

  private void warn(Element element, String message) {
    found.add(Rule.THEME_DOUBT.at(path, line(element), message));
  }

  static int line(Element element) {
    return Math.max(1, element.sourceRange().start().lineNumber());
  }

  private static boolean isElsewhere(String url) {
    return !url.isEmpty() && !url.startsWith("theme:") && !url.startsWith("data:");
  }
}
