package org.daybook.renderer.markup.drawing;

import org.jsoup.nodes.Element;

/**
 * The colours of a drawing on light and dark pages. Black and white are those of the page; each
 * other colour stays as it is on light pages, and has on dark ones a shade on which, or in which,
 * texts can be read.
 */
final class PageColours {
  private PageColours() {}

  /** Gives a reduced drawing the colours of the page. */
  static Element apply(Element svg) {
    for (Element shape : svg.children()) {
      if (shape.hasAttr("stroke")) {
        shape.attr("stroke", line(shape.attr("stroke")));
      }
      if (shape.hasAttr("fill")) {
        String fill = shape.attr("fill");
        shape.attr("fill", shape.normalName().equals("text") ? line(fill) : ground(shape, fill));
      }
    }
    return svg;
  }

  private static String line(String colour) {
    return LinearColour.of(colour)
        .map(it -> it.isInk() ? "currentcolor" : "light-dark(" + colour + "," + it.light() + ")")
        .orElse(colour);
  }

  private static String ground(Element shape, String colour) {
    return switch (colour) {
      case "#ffffff" -> "var(--paper,#ffffff)";
      case "#f1f1f1" -> "var(--shade,#f1f1f1)";
      default ->
          LinearColour.of(colour)
              .map(
                  it ->
                      it.isInk() && !shape.normalName().equals("rect")
                          ? "currentcolor"
                          : "light-dark(" + colour + "," + it.dark() + ")")
              .orElse(colour);
    };
  }
}
