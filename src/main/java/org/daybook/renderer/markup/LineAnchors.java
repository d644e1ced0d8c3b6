package org.daybook.renderer.markup;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Anchors of the lines of numbered listings. {@code listing-2-L9} is line 9 of the second numbered
 * listing in a text, {@code greeting-L9} is line 9 of the listing with the id {@code greeting}.
 */
final class LineAnchors {
  private static final String ENDS = "(?<=\n)";

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
    Set<String> taken = Prose.anchors(body);
    int count = 0;
    for (Element pre : body.select("pre:has(> .linenos + code)")) {
      count++;
      Element block = pre.closest(".listingblock[id]");
      String listing = block == null ? "listing-" + count : block.id();
      Element numbers = pre.expectFirst("> .linenos");
      List<String> lines = List.of(numbers.text().strip().split("\\s+", -1));
      new LineAnchors(pre.expectFirst("> code"), listing, lines, taken).anchor();
      numbers.remove();
    }
  }

  private void anchor() {
    code.nodeStream(TextNode.class).toList().forEach(this::anchor);
  }

  private void anchor(TextNode text) {
    for (String part : text.getWholeText().split(ENDS, -1)) {
      if (begins && !part.isEmpty() && numbers.hasNext()) {
        outermost(text).before(mark(text, numbers.next()));
      }
      begins = part.endsWith("\n") || (begins && part.isEmpty());
      text.before(new TextNode(part));
    }
    text.remove();
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

  private Element mark(Node text, String number) {
    String id = listing + "-L" + number;
    boolean free = taken.add(id);
    // Links cannot be nested.
    boolean link =
        free && outermost(text).parent() instanceof Element in && in.closest("a") == null;
    Element mark = new Element(link ? "a" : "span").addClass("line").attr("data-line", number);
    if (free) {
      mark.id(id);
    }
    if (link) {
      // The tab key stops at the listing, not at each of its lines.
      mark.attr("href", "#" + id).attr("aria-label", "Line " + number).attr("tabindex", "-1");
    }
    return mark;
  }
}
