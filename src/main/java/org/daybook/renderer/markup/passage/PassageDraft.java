package org.daybook.renderer.markup.passage;

import org.daybook.document.Passage;
import org.jsoup.nodes.Element;

/** A passage while it is read. */
record PassageDraft(
    String anchor, int level, PlainLines title, PlainLines prose, ListingReader code) {
  /** The one before the first heading. */
  static PassageDraft first() {
    return new PassageDraft("", 0, new PlainLines(), new PlainLines(), new ListingReader());
  }

  /** The one that a heading begins, still without a title. */
  static PassageDraft under(Element heading) {
    int level = heading.normalName().charAt(1) - '0';
    return new PassageDraft(
        heading.id(), level, new PlainLines(), new PlainLines(), new ListingReader());
  }

  Passage passage() {
    return new Passage(anchor, level, title.toString(), prose.toString(), code.lines());
  }
}
