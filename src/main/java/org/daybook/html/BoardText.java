package org.daybook.html;

import org.daybook.document.Html;
import org.daybook.site.Entry;
import org.daybook.site.Section;

/** An entry's text on the page of its section, among the texts of other entries. */
final class BoardText {
  private BoardText() {}

  /** The id of an entry among those of its section. Ids made from headings have no colon. */
  static String id(Entry entry, Section section) {
    String path = entry.path().value();
    return path.substring(section.path().value().length(), path.length() - 1) + ":";
  }

  /** The text, whose ids begin with the entry's and whose headings are a level lower. */
  static Html of(Entry entry, Section section) {
    return entry.text().forms().board(Html.of(id(entry, section)).markup());
  }
}
