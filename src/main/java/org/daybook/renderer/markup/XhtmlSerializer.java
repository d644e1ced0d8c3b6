package org.daybook.renderer.markup;

import java.util.List;
import java.util.Set;
import org.daybook.document.FinishedText.PageForm;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Writes a text as well-formed XML that HTML parsers read as the same text. Equal texts give equal
 * bytes.
 */
final class XhtmlSerializer implements NodeVisitor {
  private static final Set<String> VOID =
      Set.of("br", "col", "hr", "img", "source", "track", "wbr");
  private static final Set<String> URLS = Set.of("href", "src", "poster", "cite");
  private static final List<String> IN_PAGES = List.of("source:");
  private static final List<String> IN_FEEDS = List.of("source:", FeedUrls.RELATIVE);
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  private final StringBuilder out = new StringBuilder();
  private final Element root;
  private final boolean marked;

  private XhtmlSerializer(Element root, boolean marked) {
    this.root = root;
    this.marked = marked;
  }

  /** The content of an element. */
  static String write(Element root) {
    return write(root, false);
  }

  /** The content of an element with the marks of a {@link PageForm}. */
  static String writeMarked(Element root) {
    return write(root, true);
  }

  private static String write(Element root, boolean marked) {
    XhtmlSerializer writer = new XhtmlSerializer(root, marked);
    root.traverse(writer);
    return writer.out.toString();
  }

  @Override
  public void head(Node node, int depth) {
    DocumentLimits.length(out.length(), DocumentLimits.FORM);
    if (node instanceof TextNode text) {
      XhtmlText.append(out, text.getWholeText());
    } else if (node instanceof Element element && !element.equals(root)) {
      out.append('<');
      name(element.normalName());
      element.attributes().forEach(this::attribute);
      out.append(VOID.contains(element.normalName()) ? "/>" : ">");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element
        && !element.equals(root)
        && !VOID.contains(element.normalName())) {
      out.append("</");
      name(element.normalName());
      out.append('>');
    }
  }

  private void name(String name) {
    if (marked && HEADINGS.contains(name)) {
      out.append('h').append(PageForm.LEVEL).append(name.charAt(1));
    } else {
      out.append(name);
    }
  }

  private void attribute(Attribute attribute) {
    String name = attribute.getKey();
    String value = attribute.getValue();
    out.append(' ').append(name).append("=\"");
    if (marked && name.equals("id")) {
      out.append(PageForm.ID);
    }
    if (marked && name.equals("href") && value.startsWith("#")) {
      out.append('#').append(PageForm.ID);
      value = value.substring(1);
    } else if (!URLS.contains(name)) {
      value = withoutScheme(value);
    }
    XhtmlText.append(out, value);
    out.append('"');
  }

  // In other attributes the colon is escaped, so that authors cannot write targets there.
  private String withoutScheme(String value) {
    for (String target : marked ? IN_PAGES : IN_FEEDS) {
      if (value.startsWith(target)) {
        out.append(target, 0, target.length() - 1).append("&#58;");
        return value.substring(target.length());
      }
    }
    return value;
  }
}
