package org.daybook.renderer.markup.drawing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reduces a drawing to shapes and texts without ids, links, scripts, styles and references. What is
 * not listed here is left out; groups and links are left open.
 */
final class SvgShapes {
  private static final Set<String> SHAPES =
      Set.of("rect", "ellipse", "circle", "line", "polyline", "polygon", "path", "text");
  private static final Set<String> COLOURS = Set.of("fill", "stroke");
  private static final Pattern COLOUR = Pattern.compile("#\\p{XDigit}{3,8}|none");
  private static final Pattern GRADIENT = Pattern.compile("url\\(#([\\w-]{1,100})\\)");
  private static final Pattern GROUND = Pattern.compile("background:\\s*(#\\p{XDigit}{6})");

  private final Document source;

  private SvgShapes(Document source) {
    this.source = source;
  }

  /** The reduced drawing, which is an image by itself. */
  static Element of(String svg) {
    Element flat = new SvgShapes(Jsoup.parse(svg, "", Parser.xmlParser())).reduced();
    // Its settings are those of the text that the drawing is written as.
    Document alone = new Document("");
    alone.outputSettings().syntax(OutputSettings.Syntax.xml).prettyPrint(false);
    alone.appendChild(flat);
    return flat;
  }

  private Element reduced() {
    Element root = source.expectFirst("svg");
    Element flat = shape("svg").attr("xmlns", "http://www.w3.org/2000/svg");
    for (String name : List.of("viewBox", "width", "height")) {
      copy(name, root.attr(name), flat);
    }
    Matcher ground = GROUND.matcher(root.attr("style"));
    if (ground.find()) {
      Element paper = shape("rect").attr("width", "100%").attr("height", "100%");
      copy("fill", ground.group(1), paper);
      flat.appendChild(paper);
    }
    for (Element element : root.getAllElements()) {
      if (SHAPES.contains(element.normalName())) {
        flat.appendChild(reduced(element));
      }
    }
    return flat;
  }

  private Element reduced(Element element) {
    Element shape = shape(element.normalName());
    for (Attribute attribute : element.attributes()) {
      copy(attribute.getKey(), attribute.getValue(), shape);
    }
    for (String rule : element.attr("style").split(";", -1)) {
      int colon = rule.indexOf(':');
      if (colon > 0) {
        copy(rule.substring(0, colon).strip(), rule.substring(colon + 1).strip(), shape);
      }
    }
    return element.normalName().equals("text") ? shape.text(element.wholeText()) : shape;
  }

  private void copy(String name, String value, Element to) {
    // Element.attr would write the names in small letters.
    if (COLOURS.contains(name)) {
      to.attributes().put(name, colour(value));
    } else if (SvgAttributes.allow(name, value)) {
      to.attributes().put(name, value);
    }
  }

  /** A colour; that of a gradient is its first. */
  private String colour(String value) {
    Matcher gradient = GRADIENT.matcher(value);
    if (gradient.matches()) {
      Element stop = source.selectFirst("[id=" + gradient.group(1) + "] > stop");
      return stop == null ? "none" : colour(stop.attr("stop-color"));
    }
    return COLOUR.matcher(value).matches() ? value.toLowerCase(Locale.ROOT) : "none";
  }

  private static Element shape(String name) {
    return new Element(name, Parser.NamespaceSvg);
  }
}
