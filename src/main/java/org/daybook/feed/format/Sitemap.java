package org.daybook.feed.format;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.daybook.site.SitePath;

/** A document for crawlers in the form of sitemaps.org 0.9: a list of pages, or of such lists. */
public final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final Kind kind;
  private final URI base;
  private final String listed;
  private final Iterable<Location> locations;

  /** The two kinds of documents. */
  enum Kind {
    PAGES("urlset", "url"),
    PARTS("sitemapindex", "sitemap");

    private final String root;
    private final String element;

    Kind(String root, String element) {
      this.root = root;
      this.element = element;
    }
  }

  /**
   * Something that is listed.
   *
   * @param updated when it last changed, or {@link SitemapPart#UNKNOWN}
   */
  record Location(SitePath path, Instant updated) {}

  /**
   * A document.
   *
   * @param base the site's public URL, ending in a slash
   * @param listed a fingerprint of the locations
   */
  Sitemap(Kind kind, URI base, String listed, Iterable<Location> locations) {
    this.kind = kind;
    this.base = base;
    this.listed = listed;
    this.locations = locations;
  }

  /**
   * A text that is equal if and only if the document's bytes are, known before they are written.
   */
  public String fingerprint() {
    return "sitemap-2;" + kind + ";" + base + ";" + listed;
  }

  /**
   * Writes the document, one location at a time.
   *
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement(kind.root);
      xml.writeDefaultNamespace(NAMESPACE);
      for (Location location : locations) {
        write(location, xml);
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write the sitemap", e);
    }
  }

  private void write(Location location, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement(kind.element);
    write("loc", location.path().at(base), xml);
    if (!location.updated().equals(SitemapPart.UNKNOWN)) {
      write("lastmod", location.updated().toString(), xml);
    }
    xml.writeEndElement();
  }

  private static void write(String element, String text, XMLStreamWriter xml)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
