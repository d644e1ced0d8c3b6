package org.daybook.renderer.markup;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How far those who write are trusted with the look of the site. Scripts are nobody's. */
public enum AuthorTrust {
  /** Whatever cannot run may be in their texts. */
  TRUSTED,

  /**
   * Their texts have what AsciiDoc itself has, and nothing that could pass for a part of the site.
   */
  UNTRUSTED;

  /** Cleans a text of theirs. The result are the addresses that nobody may link to. */
  Set<String> clean(Element body) {
    Set<String> removed = HtmlSanitizer.clean(body);
    if (this == UNTRUSTED) {
      UntrustedHtml.clean(body);
    }
    return removed;
  }
}
