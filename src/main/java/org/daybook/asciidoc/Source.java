package org.daybook.asciidoc;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.site.Html;

/**
 * What a source file says.
 *
 * @param title of front matter, empty where there is none
 * @param attributes of front matter, by name; values are markup. The header may say otherwise
 * @param text AsciiDoc; where front matter was it has empty lines, so that all others keep their
 *     numbers
 */
record Source(Html title, Map<String, String> attributes, String text) {
  Source {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }
}
