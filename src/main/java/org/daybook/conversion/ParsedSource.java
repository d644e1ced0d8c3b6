package org.daybook.conversion;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.document.Html;

/**
 * A source file, separated into front matter and AsciiDoc.
 *
 * @param title the title in the front matter, or empty
 * @param attributes the attributes in the front matter, by name; values are markup. The AsciiDoc
 *     header may override them
 * @param text the AsciiDoc, with empty lines in place of the front matter so that line numbers stay
 */
record ParsedSource(Html title, Map<String, String> attributes, String text) {
  ParsedSource {
    attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
  }

  /**
   * The attributes of the document before its header is read.
   *
   * @param language the site's, which may be empty
   * @param shared by the indexes above
   */
  Map<String, String> attributesIn(String language, Map<String, String> shared) {
    Map<String, String> all = new TreeMap<>(shared);
    all.putAll(attributes);
    if (!language.isEmpty()) {
      all.put(SiteLanguage.ATTRIBUTE, language);
    }
    return all;
  }
}
