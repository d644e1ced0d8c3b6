package org.daybook.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.io.FeedException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Instant;
import org.daybook.site.Entry;
import org.daybook.site.Site;
import org.daybook.site.SitePath;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** A channel as an Atom feed document (RFC 4287). The same site makes the same bytes. */
public final class AtomFeed {
  /** Changes with every change to this package that changes a document. */
  private static final String FORMAT = "atom-1";

  private static final AtomElements ELEMENTS = new AtomElements();

  private final Channel channel;
  private final AtomModel model;

  AtomFeed(Channel channel) {
    this.channel = channel;
    model = new AtomModel(channel, channel.page().file("atom.xml"));
  }

  /**
   * The feed of a whole site: its 30 newest entries.
   *
   * @param base the site's public URL, ending in a slash
   * @throws IllegalArgumentException if the base is relative or ends in anything but a slash
   */
  public static AtomFeed of(Site site, URI base) {
    return new AtomFeed(Channel.of(site, base));
  }

  /** Where the document is. */
  public SitePath path() {
    return model.self();
  }

  /** When what it says last changed, in whole seconds. */
  public Instant updated() {
    return channel.updated();
  }

  /**
   * What identifies the document's bytes, known without writing them; as an entity tag may be spelt
   * (RFC 9110 §8.8.3) if the site's revision is.
   */
  public String revision() {
    return String.join(";", FORMAT, channel.url(path()), channel.site().revision());
  }

  /**
   * Writes the document, one entry at a time.
   *
   * @throws IOException if the stream fails, or an entry cannot be written; like any exception, it
   *     leaves the document without its end, so that nobody takes it for a whole one
   */
  public void writeTo(OutputStream out) throws IOException {
    try {
      out.write(AtomXml.opening(model.language()).getBytes(UTF_8));
      for (Element element : ELEMENTS.head(model.head())) {
        out.write(AtomXml.line(element).getBytes(UTF_8));
      }
      for (Entry entry : channel.entries()) {
        out.write(AtomXml.line(element(entry)).getBytes(UTF_8));
      }
      out.write(AtomXml.CLOSING.getBytes(UTF_8));
    } catch (FeedException e) {
      throw new IOException("cannot write " + path(), e);
    }
  }

  private Element element(Entry entry) throws FeedException {
    Element element = ELEMENTS.entry(model.entry(entry));
    if (model.isForeign(entry)) {
      String language = entry.page().language().toLanguageTag();
      element.setAttribute("lang", language, Namespace.XML_NAMESPACE);
    }
    return element;
  }
}
