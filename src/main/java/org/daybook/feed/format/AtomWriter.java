package org.daybook.feed.format;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import org.daybook.feed.Feed.Tombstone;
import org.jspecify.annotations.Nullable;

/** Writes ROME's model of a feed as XML (RFC 4287), in the order of ROME's own generator. */
final class AtomWriter {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String HISTORY = "http://purl.org/syndication/history/1.0";
  private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

  private final XmlWriter xml = new XmlWriter();

  /** The document up to the root's first child. */
  void open(Locale language) {
    xml.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .start("feed")
        .attribute("xmlns", ATOM)
        .attribute("xmlns:fh", HISTORY)
        .attribute("xml:lang", language.toLanguageTag());
  }

  /** The elements that precede the entries (RFC 4287 §4.1.1). */
  void head(Feed head) {
    write("title", head.getTitleEx());
    head.getAlternateLinks().forEach(this::write);
    head.getOtherLinks().forEach(this::write);
    head.getAuthors().forEach(this::write);
    write("subtitle", head.getSubtitle());
    write("id", head.getId());
    write("generator", head.getGenerator().getValue());
    write("rights", head.getRights());
    write("icon", head.getIcon());
    write("updated", head.getUpdated());
  }

  /** An entry (RFC 4287 §4.1.2). The first of its alternate links is its page. */
  void entry(Entry entry) {
    Link page = entry.getAlternateLinks().get(0);
    xml.start("entry").attribute("xml:lang", page.getHreflang());
    write("title", entry.getTitleEx());
    entry.getAlternateLinks().forEach(this::write);
    entry.getOtherLinks().forEach(this::write);
    entry.getCategories().forEach(this::write);
    entry.getAuthors().forEach(this::write);
    write("id", entry.getId());
    write("updated", entry.getUpdated());
    write("published", entry.getPublished());
    entry.getContents().forEach(content -> write(content, page.getHref()));
    write("summary", entry.getSummary());
    write("rights", entry.getRights());
    xml.end();
  }

  /** The mark of a document that holds the whole feed (RFC 5005 §2). */
  void complete() {
    xml.start("fh:complete").end();
  }

  /** The mark of a document that keeps its place among others (RFC 5005 §4). */
  void archive() {
    xml.start("fh:archive").end();
  }

  /** The element of an entry that is gone (RFC 6721 §3). */
  void deleted(Tombstone tombstone) {
    xml.start("at:deleted-entry")
        .attribute("xmlns:at", TOMBSTONES)
        .attribute("ref", tombstone.id())
        .attribute("when", tombstone.when().toString())
        .end();
  }

  /** The end of the document. */
  void close() {
    xml.end();
  }

  /** Forgets the entry that is not sent yet. */
  void clear() {
    xml.clear();
  }

  /** Sends all that was written and forgets it. */
  void sendTo(OutputStream out) throws IOException {
    xml.sendTo(out);
  }

  private void write(Link link) {
    xml.start("link")
        .attribute("rel", link.getRel())
        .attribute("type", link.getType())
        .attribute("href", link.getHref())
        .attribute("hreflang", link.getHreflang())
        .end();
  }

  private void write(Category category) {
    xml.start("category")
        .attribute("term", category.getTerm())
        .attribute("label", category.getLabel())
        .attribute("scheme", category.getScheme())
        .end();
  }

  private void write(SyndPerson person) {
    xml.start("author");
    write("name", person.getName());
    xml.end();
  }

  // Anywhere else xml:base would make a link to the page a link to this document (RFC 3986 §4.4).
  private void write(Content content, String base) {
    xml.start("content").attribute("type", content.getType()).attribute("xml:base", base);
    xml.text(content.getValue()).end();
  }

  private void write(String name, @Nullable Content content) {
    if (content != null) {
      xml.start(name).attribute("type", content.getType()).text(content.getValue()).end();
    }
  }

  private void write(String name, Date date) {
    write(name, date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private void write(String name, @Nullable String text) {
    if (text != null) {
      xml.start(name).text(text).end();
    }
  }
}
