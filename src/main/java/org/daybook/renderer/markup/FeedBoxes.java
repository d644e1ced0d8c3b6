package org.daybook.renderer.markup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reduces the elements of a text to those that feed readers know, and their attributes too. */
final class FeedBoxes {
  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("href src alt title lang dir start type reversed value colspan rowspan scope cite datetime"
                  + " width height poster controls data-title")
              .split(" ", -1));

  private final TreeEdits edits = new TreeEdits();
  private final Set<Element> withBlocks = new HashSet<>();
  private final Set<Element> withText = new HashSet<>();

  private FeedBoxes() {}

  /** Simplifies all elements within another. */
  static void simplify(Element body) {
    FeedBoxes boxes = new FeedBoxes();
    List<Element> inside = body.getAllElements();
    // Innermost first, because the result for a box depends on its simplified content.
    for (int at = inside.size() - 1; at > 0; at--) {
      boxes.plain(inside.get(at));
    }
    boxes.edits.apply(body);
  }

  private void plain(Element element) {
    if (element.childNodes().stream().anyMatch(n -> n instanceof TextNode t && !t.isBlank())) {
      withText.add(element);
    }
    boolean unwrapped = isUnwrapped(element);
    if (unwrapped) {
      edits.unwrap(element);
    } else {
      strip(element.normalName().equals("div") ? element.tagName("p") : element);
    }
    Element around = element.parent();
    if (withText.contains(element)) {
      withText.add(around);
    }
    if (unwrapped ? withBlocks.contains(element) : element.isBlock()) {
      withBlocks.add(around);
    }
  }

  private boolean isUnwrapped(Element element) {
    return switch (element.normalName()) {
      case "span" -> true;
      case "div" -> withBlocks.contains(element) || !withText.contains(element);
      case "a" -> !element.hasAttr("href");
      default -> false;
    };
  }

  private static void strip(Element element) {
    element.attributes().asList().stream()
        .map(attribute -> attribute.getKey())
        .filter(name -> !ATTRIBUTES.contains(name))
        .forEach(element::removeAttr);
  }
}
