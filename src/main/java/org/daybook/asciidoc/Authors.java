package org.daybook.asciidoc;

import java.util.Set;
import org.jsoup.nodes.Element;

/** How far those who write are trusted with the look of the site. Scripts are nobody's. */
public enum Authors {
  /** Whatever cannot run may be in their texts. */
  TRUSTED,

  /**
   * Their texts have what AsciiDoc itself has, and nothing that could pass for a part of the site.
   */
  UNTRUSTED;

  /** Cleans a text of theirs. The result are the addresses that nobody may link to. */
  Set<String> clean(Element body) {
    Set<String> removed = Cleaning.clean(body);
    if (this == UNTRUSTED) {
      Strictness.clean(body);
    }
    return removed;
  }
}
