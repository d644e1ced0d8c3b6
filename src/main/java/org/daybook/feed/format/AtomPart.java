package org.daybook.feed.format;

import com.rometools.rome.feed.atom.Link;
import java.util.ArrayList;
import java.util.List;
import org.daybook.feed.FeedPage;
import org.daybook.site.FeedAddress;
import org.daybook.site.FeedAddress.Format;
import org.daybook.site.SitePath;

/** One of the documents of a feed in Atom's terms (RFC 5005). */
record AtomPart(FeedPage page) {
  private static final int TOMBSTONES = 100;

  /** The path of the document. */
  SitePath path() {
    return path(page.number());
  }

  /** Links to it and to the documents around it. */
  List<Link> links(AtomModel model) {
    List<Link> links = new ArrayList<>();
    links.add(link("self", page.number(), model));
    if (page.previous() > 0) {
      links.add(link("prev-archive", page.previous(), model));
    }
    if (page.isArchive() && page.number() < page.archives()) {
      links.add(link("next-archive", page.number() + 1, model));
    }
    if (page.isArchive()) {
      links.add(link("current", 0, model));
    }
    return links;
  }

  /** Writes the mark of the document's kind, and tombstones of removed entries. */
  void writeMarks(AtomWriter xml) {
    if (page.isArchive()) {
      xml.archive();
      return;
    }
    if (page.isWhole()) {
      xml.complete();
    }
    page.tombstones().stream().limit(TOMBSTONES).forEach(xml::deleted);
  }

  private Link link(String relation, int document, AtomModel model) {
    String url = model.urls().of(page.feed(), path(document));
    return AtomModel.link(relation, AtomModel.ATOM, url);
  }

  private SitePath path(int document) {
    return new FeedAddress(page.feed().page(), Format.ATOM, document).path();
  }
}
