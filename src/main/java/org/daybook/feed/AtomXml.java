package org.daybook.feed;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jdom2.output.support.AbstractXMLOutputProcessor;
import org.jdom2.output.support.FormatStack;
import org.jdom2.util.NamespaceStack;

/** Prints elements as they stand inside a root that has declared their namespaces. */
final class AtomXml extends AbstractXMLOutputProcessor {
  /** What ends the document that {@link #opening} begins. */
  static final String CLOSING = "</feed>\n";

  // Any other format changes white space, of which code is made.
  private static final Format RAW =
      Format.getRawFormat().setLineSeparator("\n").setEscapeStrategy(character -> false);

  private static final Namespace[] DECLARED = {
    Namespace.XML_NAMESPACE, AtomElements.ATOM, AtomElements.HISTORY
  };

  /** The document up to the root's first child. */
  static String opening(Locale language) {
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <feed xmlns="%s" xmlns:fh="%s" xml:lang="%s">
        """
        .formatted(
            AtomElements.ATOM.getURI(), AtomElements.HISTORY.getURI(), language.toLanguageTag());
  }

  /** An element on a line of its own. */
  static String line(Element element) {
    return new XMLOutputter(RAW, new AtomXml()).outputString(element) + "\n";
  }

  @Override
  public void process(Writer out, Format format, Element element) throws IOException {
    printElement(out, new FormatStack(format), new NamespaceStack(DECLARED), element);
  }
}
