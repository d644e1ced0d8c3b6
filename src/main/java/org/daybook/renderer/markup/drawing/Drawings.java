package org.daybook.renderer.markup.drawing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The drawings of one text. Asciidoctor writes each as a picture whose address is {@code diagram:}
 * and a number. Once the text is sanitized, when no author's picture can have such an address any
 * more, the drawing itself is the address: feed readers show it.
 */
public final class Drawings {
  private static final Pattern NUMBER = Pattern.compile("diagram:(\\d{1,4})");
  private static final String ADDRESS = "data:image/svg+xml;base64,";

  private final Map<Element, String> pictures = new LinkedHashMap<>();

  private Drawings() {}

  /**
   * Takes the addresses from the pictures that are drawings.
   *
   * @param svgs the drawings of the text, by number, not sanitized
   */
  public static Drawings take(Element body, List<String> svgs) {
    Drawings drawings = new Drawings();
    for (Element img : body.select("img[src^=diagram:]")) {
      Matcher number = NUMBER.matcher(img.attr("src"));
      if (number.matches() && Integer.parseInt(number.group(1)) < svgs.size()) {
        img.removeAttr("src");
        drawings.pictures.put(img, svgs.get(Integer.parseInt(number.group(1))));
      }
    }
    return drawings;
  }

  /** Gives each picture its drawing, sanitized, as address. */
  public void give() {
    pictures.forEach(
        (img, svg) -> {
          String clean = SvgShapes.of(svg).outerHtml();
          img.attr("src", ADDRESS + Base64.getEncoder().encodeToString(clean.getBytes(UTF_8)));
        });
  }

  /** Says whether a picture of a sanitized text is a drawing. */
  public static boolean isDrawing(Element img) {
    return img.attr("src").startsWith(ADDRESS);
  }

  /** The drawing in a picture, in the colours of the page. */
  public static Element onPage(Element img) {
    byte[] svg = Base64.getDecoder().decode(img.attr("src").substring(ADDRESS.length()));
    Element drawing = PageColours.apply(SvgShapes.of(new String(svg, UTF_8)));
    if (!img.attr("width").isEmpty()) {
      drawing.attr("width", img.attr("width")).removeAttr("height");
    }
    drawing.removeAttr("xmlns");
    return drawing.attr("role", "img").attr("aria-label", img.attr("alt"));
  }
}
