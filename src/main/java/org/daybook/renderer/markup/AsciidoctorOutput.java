package org.daybook.renderer.markup;

import java.util.List;
import java.util.Map;

/**
 * A document as Asciidoctor made it: nothing has been sanitized.
 *
 * @param title inline markup, empty where the header has none
 * @param attributes the header's attributes beyond what every document has, by name
 * @param authors names as inline markup
 * @param body the text as markup
 */
public record AsciidoctorOutput(
    String title, Map<String, String> attributes, List<String> authors, String body) {}
