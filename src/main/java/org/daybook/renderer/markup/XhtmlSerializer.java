package org.daybook.renderer.markup;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes a text as well-formed XML that HTML parsers read alike, byte for byte the same for the
 * same text.
 */
final class XhtmlSerializer implements NodeVisitor {
  private static final Set<String> VOID =
      Set.of("br", "col", "hr", "img", "source", "track", "wbr");
  private static final Set<String> URLS = Set.of("href", "src", "poster");

  private final StringBuilder out = new StringBuilder();
  private final Element root;

  private XhtmlSerializer(Element root) {
    this.root = root;
  }

  /** What is inside an element. */
  static String write(Element root) {
    XhtmlSerializer writer = new XhtmlSerializer(root);
    root.traverse(writer);
    return writer.out.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      escape(text.getWholeText());
    } else if (node instanceof Element element && !element.equals(root)) {
      out.append('<').append(element.normalName());
      element.attributes().forEach(this::attribute);
      out.append(VOID.contains(element.normalName()) ? "/>" : ">");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && !element.equals(root)
        && !VOID.contains(element.normalName())) {
      out.append("</").append(element.normalName()).append('>');
    }
  }

  private void attribute(Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    out.append(' ').append(name).append("=\"");
    // Only a URL is a target inside the site, whatever an author writes elsewhere.
    if (!URLS.contains(name) && value.startsWith("source:")) {
      out.append("source&#58;");
      value = value.substring("source:".length());
    }
    escape(value);
    out.append('"');
  }

  // Quotes in texts too: that is how code which looks like one of our targets is told from one.
  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (isXml(c)) {
            out.append(c);
          }
        }
      }
    }
  }

  /** The characters of XML 1.0 §2.2, halves of a pair included. */
  private static boolean isXml(char c) {
    return (c >= ' ' && c < '\ufffe') || c == '\t' || c == '\n' || c == '\r';
  }
}
