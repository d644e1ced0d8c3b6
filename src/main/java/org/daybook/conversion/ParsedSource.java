package org.daybook.conversion;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.document.Html;

/**
 * What a source file says.
 *
 * @param title of front matter, empty where there is none
 * @param attributes of front matter, by name; values are markup. The header may say otherwise
 * @param text AsciiDoc; where front matter was it has empty lines, so that all others keep their
 *     numbers
 */
record ParsedSource(Html title, Map<String, String> attributes, String text) {
  public ParsedSource {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }
}
