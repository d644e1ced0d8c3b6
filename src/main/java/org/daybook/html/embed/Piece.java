package org.daybook.html.embed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.daybook.html.PageFields;
import org.daybook.html.Templates;
import org.daybook.language.Direction;

/**
 * A part of a site that is written when its bytes are needed.
 *
 * @param template its name
 * @param title as text
 * @param language of its text
 * @param parameters of the template, beside the common ones
 * @param shown writes the fields of all that the template shows
 */
record Piece(
    String template,
    String title,
    Locale language,
    Map<String, Object> parameters,
    Consumer<PageFields> shown) {

  /** The fragment for a place. */
  String fragment(EmbedContext place) {
    return written(template, place, parameters);
  }

  /**
   * The fragment in a document of its own.
   *
   * @param origins of the pages that may show it in a frame
   */
  String frame(EmbedContext place, String origins) {
    return written("frame", place, Map.of("origins", origins, "content", fragment(place)));
  }

  private String written(String name, EmbedContext place, Map<String, Object> others) {
    Map<String, Object> all = new HashMap<>(others);
    all.put("place", place);
    all.put("language", language.toLanguageTag());
    all.put("direction", Direction.of(language).attribute());
    all.put("words", place.words(language));
    all.put("title", title);
    return Templates.written("embed/" + name, all);
  }
}
