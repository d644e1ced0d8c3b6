package org.daybook.renderer.markup.drawing;

import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/** The attributes of shapes that stay, beside colours, with the values that they may have. */
final class SvgAttributes {
  private static final String NUMBER = "-?[\\d.]{1,20}(?:px|%)?";
  private static final Map<String, Pattern> ATTRIBUTES =
      Map.of(
          "x y width height rx ry cx cy r x1 y1 x2 y2 stroke-width font-size textLength opacity"
              + " fill-opacity stroke-opacity",
          Pattern.compile(NUMBER),
          "points stroke-dasharray viewBox",
          Pattern.compile("[\\d.,\\s-]+"),
          "d",
          Pattern.compile("[MLHVCSQTAZmlhvcsqtaz\\d.,\\s-]+"),
          "font-weight font-style text-anchor text-decoration lengthAdjust stroke-linecap",
          Pattern.compile("[A-Za-z0-9-]{1,20}"),
          "font-family",
          Pattern.compile("[A-Za-z0-9 ,'-]{1,100}"),
          "transform",
          Pattern.compile("rotate\\([\\d., -]{1,60}\\)"));

  private static final Map<String, Pattern> BY_NAME =
      ATTRIBUTES.entrySet().stream()
          .flatMap(
              names ->
                  Arrays.stream(names.getKey().split(" ", -1))
                      .map(name -> Map.entry(name, names.getValue())))
          .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

  private SvgAttributes() {}

  static boolean allow(String name, String value) {
    return BY_NAME.containsKey(name) && BY_NAME.get(name).matcher(value).matches();
  }
}
