package org.daybook.feed.format;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.impl.Atom10Generator;
import java.util.List;
import org.daybook.feed.Tombstone;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Makes Atom's elements one by one, where its parent makes whole documents. Keeps no state, so one
 * serves every thread.
 */
final class AtomElements extends Atom10Generator {
  /** Atom's namespace (RFC 4287 §2). */
  static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

  /** The namespace of feeds in several documents (RFC 5005). */
  static final Namespace HISTORY =
      Namespace.getNamespace("fh", "http://purl.org/syndication/history/1.0");

  /** The namespace of deleted entries (RFC 6721). */
  static final Namespace TOMBSTONES =
      Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

  /** The elements that precede the entries. */
  List<Element> head(Feed head) throws FeedException {
    Element feed = new Element("feed", ATOM);
    populateFeedHeader(head, feed);
    return feed.getChildren();
  }

  /** An entry's element. */
  Element entry(Entry entry) throws FeedException {
    Element element = new Element("entry", ATOM);
    populateEntry(entry, element);
    return element;
  }

  /** What marks a document that holds the whole feed (RFC 5005 §2). */
  static Element complete() {
    return new Element("complete", HISTORY);
  }

  /** What marks a document that keeps its place among others (RFC 5005 §4). */
  static Element archive() {
    return new Element("archive", HISTORY);
  }

  /** The element of an entry that is gone (RFC 6721 §3). */
  static Element deleted(Tombstone tombstone) {
    return new Element("deleted-entry", TOMBSTONES)
        .setAttribute("ref", XmlText.of(tombstone.id()))
        .setAttribute("when", tombstone.when().toString());
  }
}
