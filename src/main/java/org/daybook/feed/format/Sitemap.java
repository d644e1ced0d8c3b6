package org.daybook.feed.format;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.daybook.site.Entry;
import org.daybook.site.Page;
import org.daybook.site.Section;
import org.daybook.site.Site;

/**
 * The list of a site's pages for crawlers, in the form of sitemaps.org 0.9: at most 50,000, the
 * newest entries first.
 */
public final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int LARGEST = 50_000;

  private final Site site;
  private final URI base;

  /**
   * The sitemap of a site.
   *
   * @param base the site's public URL, ending in a slash
   */
  public Sitemap(Site site, URI base) {
    this.site = site;
    this.base = base;
  }

  /**
   * A text that is equal if and only if the document's bytes are, known before they are written.
   */
  public String fingerprint() {
    return "sitemap-1;" + base + ";" + site.fingerprint();
  }

  /**
   * Writes the document, one page at a time.
   *
   * @throws IOException if the stream fails
   */
  public void writeTo(OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("urlset");
      xml.writeDefaultNamespace(NAMESPACE);
      for (Page page : (Iterable<Page>) pages().limit(LARGEST)::iterator) {
        write(page, xml);
      }
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write the sitemap", e);
    }
  }

  private Stream<Page> pages() {
    return Stream.of(
            Stream.of(site.home()),
            site.sections().stream().map(Section::page),
            site.pages().stream(),
            site.newest().stream().map(Entry::page))
        .flatMap(pages -> pages)
        .filter(page -> !page.visibility().unlisted());
  }

  private void write(Page page, XMLStreamWriter xml) throws XMLStreamException {
    xml.writeStartElement("url");
    write("loc", base.toASCIIString() + page.path().encoded(), xml);
    if (!page.updated().equals(Page.UNDATED)) {
      Instant updated = page.updated().toInstant().truncatedTo(ChronoUnit.SECONDS);
      write("lastmod", updated.toString(), xml);
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
