package org.daybook.publish.header;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.document.Document;
import org.daybook.document.Html;

/**
 * The values that a document's header sets.
 *
 * @param attributes by name, as Asciidoctor has them: text in which an ampersand is a character
 *     reference; the title is one of them
 * @param authors as AsciiDoc reads its author line, which is no list between commas
 */
record HeaderValues(Map<String, String> attributes, List<String> authors) {
  static final HeaderValues NONE = new HeaderValues(Map.of(), List.of());

  static HeaderValues of(Document document) {
    Map<String, String> attributes = new TreeMap<>(document.attributes());
    attributes.put("title", document.title().markup());
    return new HeaderValues(attributes, document.authors());
  }

  boolean isSet(String name) {
    return attributes.containsKey(name);
  }

  /** The value as markup, or no markup. */
  Html markup(String name) {
    return new Html(attributes.getOrDefault(name, "").strip());
  }

  /** The value as text, or the empty text. */
  String text(String name) {
    return markup(name).text();
  }

  /** The parts of a value between commas, each once. */
  List<String> list(String name) {
    if (name.equals("author")) {
      return authors;
    }
    return Arrays.stream(text(name).split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** The state of a switch. */
  Switch toggle(String name) {
    return isSet(name) ? Switch.of(text(name)) : Switch.UNSET;
  }
}
