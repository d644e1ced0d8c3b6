package org.daybook.renderer.markup;

import java.util.List;
import java.util.Map;

/**
 * A document as converted by Asciidoctor, not sanitized.
 *
 * @param title the title as inline markup, or empty
 * @param attributes the attributes that differ from those of every document, by name
 * @param authors the names of the authors as inline markup
 * @param body the text as markup
 */
public record AsciidoctorOutput(
    String title, Map<String, String> attributes, List<String> authors, String body) {}
