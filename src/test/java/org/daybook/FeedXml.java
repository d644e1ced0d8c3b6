package org.daybook;

import java.io.ByteArrayInputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.namespace.NamespaceContext;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * An Atom document as the JDK's parser reads it.
 *
 * <p>In XPaths {@code a} is Atom, {@code fh} RFC 5005 and {@code at} RFC 6721.
 */
record FeedXml(Document document) {
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "xml", "http://www.w3.org/XML/1998/namespace",
          "a", "http://www.w3.org/2005/Atom",
          "fh", "http://purl.org/syndication/history/1.0",
          "at", "http://purl.org/atompub/tombstones/1.0");

  static FeedXml of(InProcess.Answer answer) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return new FeedXml(
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body())));
    } catch (Exception e) {
      throw new AssertionError(answer.text(), e);
    }
  }

  /** The nodes that an XPath finds, in the order of the document. */
  List<Node> nodes(String path) {
    try {
      XPath xpath = XPathFactory.newInstance().newXPath();
      xpath.setNamespaceContext(new Prefixes());
      NodeList found = (NodeList) xpath.evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength()).mapToObj(found::item).toList();
    } catch (Exception e) {
      throw new AssertionError(path, e);
    }
  }

  /** The texts of what an XPath finds. */
  List<String> texts(String path) {
    return nodes(path).stream().map(Node::getTextContent).toList();
  }

  /** The text of the one thing that an XPath finds. */
  String text(String path) {
    List<String> found = texts(path);
    if (found.size() != 1) {
      throw new AssertionError(path + " finds " + found);
    }
    return found.get(0);
  }

  /** The content of the entry with this title, as a reader parses it. */
  Element content(String title) {
    return Jsoup.parseBodyFragment(text("//a:entry[a:title='" + title + "']/a:content")).body();
  }

  private static final class Prefixes implements NamespaceContext {
    @Override
    public String getNamespaceURI(String prefix) {
      return NAMESPACES.getOrDefault(prefix, "");
    }

    @Override
    public String getPrefix(String uri) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Iterator<String> getPrefixes(String uri) {
      throw new UnsupportedOperationException();
    }
  }
}
