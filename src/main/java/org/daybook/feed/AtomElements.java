package org.daybook.feed;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.impl.Atom10Generator;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.Namespace;

/**
 * Makes Atom's elements one by one, where its parent makes whole documents. Keeps no state, so one
 * serves every thread.
 */
final class AtomElements extends Atom10Generator {
  /** Atom's namespace (RFC 4287 §2). */
  static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

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
}
