package org.daybook.renderer.markup;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Anchors of the lines of numbered listings. {@code listing-2-L9} is line 9 of the second numbered
 * listing in a text, {@code greeting-L9} is line 9 of the listing with the id {@code greeting}.
 */
final class LineAnchors {
  private static final String ENDS = "(?<=\n)";
  private static final Evaluator LINK = Selector.evaluatorOf("a");
  private static final Evaluator NUMBERED = Selector.evaluatorOf("pre:has(> .linenos + code)");

  private final Element code;
  private final String listing;
  private final Iterator<String> numbers;
  private final Set<String> taken;
  private boolean begins = true;

  private LineAnchors(Element code, String listing, List<String> numbers, Set<String> taken) {
    this.code = code;
    this.listing = listing;
    this.numbers = numbers.iterator();
    this.taken = taken;
  }

  /** Replaces the column of line numbers by a number before each line, which links to itself. */
  static void anchor(Element body) {
    List<Element> numbered = body.select(NUMBERED);
    if (numbered.isEmpty()) {
      return;
    }
    Set<String> taken = Prose.anchors(body);
    TreeEdits edits = new TreeEdits();
    int count = 0;
    for (Element pre : numbered) {
      count++;
      Element block = pre.closest(".listingblock[id]");
      String listing = block == null ? "listing-" + count : block.id();
      Element numbers = pre.expectFirst("> .linenos");
      List<String> lines = List.of(numbers.text().strip().split("\\s+", -1));
      new LineAnchors(pre.expectFirst("> code"), listing, lines, taken).anchor(edits);
      edits.remove(numbers);
    }
    edits.apply(body);
  }

  private void anchor(TreeEdits edits) {
    code.nodeStream(TextNode.class).forEach(text -> anchor(text, edits));
  }

  private void anchor(TextNode text, TreeEdits edits) {
    List<Node> parts = new ArrayList<>();
    for (String part : text.getWholeText().split(ENDS, -1)) {
      if (begins && !part.isEmpty() && numbers.hasNext()) {
        Node line = parts.isEmpty() ? outermost(text) : text;
        Element mark = mark(line, numbers.next());
        if (line.equals(text)) {
          parts.add(mark);
        } else {
          edits.replace(line, List.of(mark, line));
        }
      }
      begins = part.endsWith("\n") || (begins && part.isEmpty());
      parts.add(new TextNode(part));
    }
    edits.replace(text, parts);
  }

  /** The outermost element that begins with a text, without the marks of highlighted lines. */
  private Node outermost(Node text) {
    Node widest = text;
    while (widest.previousSibling() == null
        && widest.parent() instanceof Element around
        && !around.equals(code)
        && !around.hasClass("hll")) {
      widest = around;
    }
    return widest;
  }

  private Element mark(Node line, String number) {
    String id = listing + "-L" + number;
    boolean free = taken.add(id);
    // Links cannot be nested.
    boolean link = free && line.parent() instanceof Element in && in.closest(LINK) == null;
    Element mark = new Element(link ? "a" : "span").addClass("line").attr("data-line", number);
    if (free) {
      mark.id(id);
    }
    if (link) {
      // The tab key stops at the listing, not at each of its lines.
      mark.attr("href", "#" + id).attr("aria-label", number).attr("tabindex", "-1");
    }
    return mark;
  }
}
