package org.daybook.feed.format;

import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.daybook.document.Html;
import org.daybook.feed.FeedEntry;
import org.daybook.site.Entry;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** A document of a channel as an Atom feed (RFC 4287). */
final class AtomFeed implements FeedDocument {
  /** Changes with every change to this package that changes a document. */
  static final String FORMAT = "atom-3";

  private static final AtomElements ELEMENTS = new AtomElements();
  private static final SkippedEntries LEFT_OUT = new SkippedEntries();

  private final PublicUrls urls;
  private final AtomPart part;
  private final AtomModel model;

  AtomFeed(PublicUrls urls, AtomPart part) {
    this.urls = urls;
    this.part = part;
    model = new AtomModel(urls, part.slice().channel());
  }

  @Override
  public String mediaType() {
    return AtomModel.ATOM + "; charset=utf-8";
  }

  @Override
  public String revision() {
    return String.join(
        ";", FORMAT, urls.of(part.path()), urls.icon().value(), urls.site().revision(part.slice()));
  }

  @Override
  public Instant modified() {
    return urls.site().changed(part.slice());
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try {
      AtomXml xml = new AtomXml();
      xml.open(model.language());
      ELEMENTS.head(model.head(part.slice().updated(), part.links(model))).forEach(xml::line);
      part.marks().forEach(xml::line);
      xml.sendTo(out);
      writeItems(xml, out);
      xml.close();
      xml.sendTo(out);
    } catch (FeedException e) {
      throw new IOException("cannot write " + part.path(), e);
    }
  }

  private void writeItems(AtomXml xml, OutputStream out) throws IOException {
    boolean first = true;
    for (FeedEntry item : part.slice().items()) {
      print(item, model.read(item.entry()), xml);
      xml.sendTo(out);
      if (first) {
        out.flush();
        first = false;
      }
    }
  }

  /** The entry, or nothing: one that cannot be put into words does not cost the others. */
  private void print(FeedEntry item, Html text, AtomXml xml) {
    try {
      xml.line(element(item, text));
    } catch (FeedException | RuntimeException e) {
      LEFT_OUT.report(item.entry(), e);
      xml.clear();
    }
  }

  private Element element(FeedEntry item, Html text) throws FeedException {
    Entry entry = item.entry();
    Element element = ELEMENTS.entry(model.entry(item, text));
    // Anywhere else it would make a link to the page a link to this document (RFC 3986 §4.4).
    for (Element content : element.getChildren("content", AtomElements.ATOM)) {
      content.setAttribute("base", urls.of(entry.path()), Namespace.XML_NAMESPACE);
    }
    if (model.isForeign(entry)) {
      String language = entry.page().language().toLanguageTag();
      element.setAttribute("lang", language, Namespace.XML_NAMESPACE);
    }
    return element;
  }
}
