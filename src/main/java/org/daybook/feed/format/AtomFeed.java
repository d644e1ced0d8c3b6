package org.daybook.feed.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.daybook.document.Html;
import org.daybook.feed.FeedEntry;

/** A document of a feed as an Atom feed (RFC 4287). */
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
    model = new AtomModel(urls, part.page().feed());
  }

  @Override
  public String mediaType() {
    return AtomModel.ATOM + ";charset=utf-8";
  }

  @Override
  public String fingerprint() {
    return String.join(
        ";",
        FORMAT,
        urls.of(part.page().feed(), part.path()),
        urls.icon().value(),
        urls.feeds().fingerprint(part.page()));
  }

  @Override
  public Instant modified() {
    return urls.feeds().changed(part.page());
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    AtomWriter xml = new AtomWriter();
    xml.open(model.language());
    xml.head(model.head(part.page().updated(), part.links(model)));
    part.writeMarks(xml);
    xml.sendTo(out);
    writeEntries(xml, out);
    xml.close();
    xml.sendTo(out);
  }

  private void writeEntries(AtomWriter xml, OutputStream out) throws IOException {
    boolean first = true;
    for (FeedEntry feedEntry : part.page().entries()) {
      print(feedEntry, model.read(feedEntry.entry()), xml);
      xml.sendTo(out);
      if (first) {
        out.flush();
        first = false;
      }
    }
  }

  /** Writes an entry, or logs that it is left out because Atom cannot express it. */
  private void print(FeedEntry feedEntry, Html text, AtomWriter xml) {
    try {
      xml.entry(model.entry(feedEntry, text));
    } catch (RuntimeException e) {
      LEFT_OUT.report(feedEntry.entry(), e);
      xml.clear();
    }
  }
}
