package org.daybook.feed.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.daybook.document.Html;
import org.daybook.feed.FeedEntry;

/** A document of a channel as an Atom feed (RFC 4287). */
final class AtomFeed implements FeedDocument {
  /** Changes with every change to this package that changes a document. */
  static final String FORMAT = "atom-3";

  private static final SkippedEntries LEFT_OUT = new SkippedEntries();

  private final PublicUrls urls;
  private final AtomPart part;
  private final AtomModel model;

  AtomFeed(PublicUrls urls, AtomPart part) {
    this.urls = urls;
    this.part = part;
    model = new AtomModel(urls, part.slice().feed());
  }

  @Override
  public String mediaType() {
    return AtomModel.ATOM + "; charset=utf-8";
  }

  @Override
  public String revision() {
    return String.join(
        ";",
        FORMAT,
        urls.of(part.path()),
        urls.icon().value(),
        urls.feeds().fingerprint(part.slice()));
  }

  @Override
  public Instant modified() {
    return urls.feeds().changed(part.slice());
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    AtomWriter xml = new AtomWriter();
    xml.open(model.language());
    xml.head(model.head(part.slice().updated(), part.links(model)));
    part.writeMarks(xml);
    xml.sendTo(out);
    writeItems(xml, out);
    xml.close();
    xml.sendTo(out);
  }

  private void writeItems(AtomWriter xml, OutputStream out) throws IOException {
    boolean first = true;
    for (FeedEntry item : part.slice().entries()) {
      print(item, model.read(item.entry()), xml);
      xml.sendTo(out);
      if (first) {
        out.flush();
        first = false;
      }
    }
  }

  /** Writes an entry, or logs that it is left out because Atom cannot express it. */
  private void print(FeedEntry item, Html text, AtomWriter xml) {
    try {
      xml.entry(model.entry(item, text));
    } catch (RuntimeException e) {
      LEFT_OUT.report(item.entry(), e);
      xml.clear();
    }
  }
}
