package org.daybook.conversion;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A text tag by tag and word by word, or line by line where white space counts. */
final class Tokens implements NodeVisitor {
  /** The delimiters that Asciidoctor puts around a formula. */
  private static final Pattern FORMULA = Pattern.compile("\\\\[$()\\[\\]]");

  /** How the attributes of a directive that could not be followed are written. */
  private static final Pattern DIRECTIVE = Pattern.compile("(include::[^\\s\\[]+\\[)[^\\]]*");

  private final List<String> tokens = new ArrayList<>();

  private Tokens() {}

  /** The tokens inside an element. */
  static List<String> of(Element root) {
    root.ownerDocument().outputSettings().prettyPrint(false);
    Tokens tokens = new Tokens();
    // Parsed again, texts that have come to stand beside each other are one.
    Jsoup.parseBodyFragment(root.html()).body().traverse(tokens);
    return tokens.tokens;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      text(text);
    } else if (node instanceof Element element) {
      TreeSet<String> attributes = new TreeSet<>();
      for (Attribute attribute : element.attributes()) {
        attributes.add(attribute.getKey() + "=" + attribute.getValue());
      }
      tokens.add("<" + element.normalName() + attributes + ">");
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      tokens.add("</" + element.normalName() + ">");
    }
  }

  private void text(TextNode text) {
    boolean exact = text.parent() != null && text.parent().closest("pre") != null;
    String content = exact ? text.getWholeText() : FORMULA.matcher(text.text()).replaceAll("");
    for (String word : DIRECTIVE.matcher(content).replaceAll("$1").split(exact ? "\n" : " ")) {
      if (!word.isBlank()) {
        tokens.add(exact ? word.stripTrailing() : word);
      }
    }
  }
}
