package org.daybook.feed.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.Text;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jdom2.output.support.AbstractXMLOutputProcessor;
import org.jdom2.output.support.FormatStack;
import org.jdom2.util.NamespaceStack;

/** Prints elements as they stand inside a root that has declared their namespaces. */
final class AtomXml extends AbstractXMLOutputProcessor {
  // Any other format changes white space, of which code is made.
  private static final Format RAW =
      Format.getRawFormat().setLineSeparator("\n").setEscapeStrategy(character -> false);

  private static final Namespace[] DECLARED = {
    Namespace.XML_NAMESPACE, AtomElements.ATOM, AtomElements.HISTORY
  };

  private final XmlBuffer buffer = new XmlBuffer();
  private final XMLOutputter printer = new XMLOutputter(RAW, this);

  /** The document up to the root's first child. */
  void open(Locale language) {
    buffer.write(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="%s" xmlns:fh="%s" xml:lang="%s">
        """
            .formatted(
                AtomElements.ATOM.getURI(),
                AtomElements.HISTORY.getURI(),
                language.toLanguageTag()));
  }

  /** An element on a line of its own. */
  void line(Element element) {
    try {
      printer.output(element, buffer);
    } catch (IOException e) {
      throw new IllegalStateException("a buffer takes everything", e);
    }
    buffer.write("\n");
  }

  /** What ends the document. */
  void close() {
    buffer.write("</feed>\n");
  }

  /** Forgets what was printed and not sent. */
  void clear() {
    buffer.clear();
  }

  /** Sends what was printed. */
  void sendTo(OutputStream out) throws IOException {
    buffer.sendTo(out);
  }

  @Override
  public void process(Writer out, Format format, Element element) throws IOException {
    printElement(out, new FormatStack(format), new NamespaceStack(DECLARED), element);
  }

  @Override
  protected void printText(Writer out, FormatStack format, Text text) {
    buffer.text(text.getText());
  }
}
